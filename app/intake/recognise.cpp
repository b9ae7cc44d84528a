#include "intake/recognise.h"

#include "base/file.h"
#include "intake/recogniser.h"
#include "intake/tr.h"
#include "intake/unquoted.h"
#include <QStringConverter>
#include <array>
#include <exception>

namespace ad::intake {
namespace {

/// Takes off what has nothing to do with the content: a byte order mark, UTF-16.
std::string plainText(std::string_view bytes, std::vector<QString>& repairs) {
    const bool little = bytes.starts_with("\xFF\xFE");
    const bool big = bytes.starts_with("\xFE\xFF");
    if (little || big) {
        QStringDecoder decode(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString all = decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        if (!decode.hasError()) {
            repairs.push_back(Tr::tr("The text was UTF-16."));
            return utf8(all.startsWith(QChar(0xFEFF)) ? all.mid(1) : all);
        }
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        repairs.push_back(Tr::tr("A byte order mark stood before the text."));
        bytes.remove_prefix(3);
    }
    return std::string(bytes);
}

std::string_view trim(std::string_view t) {
    constexpr std::string_view blanks = " \t\r\n\f\v";
    const auto first = t.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return t.substr(0, 0);
    return t.substr(first, t.find_last_not_of(blanks) - first + 1);
}

/// The surest of the recognisers that can read it. `surest` gets the error of one that was rather sure.
std::optional<Piece> readWhole(const Input& input, std::optional<Error>& surest, int atLeast = 1) {
    const std::array all{&caseRecogniser,     &harRecogniser,   &jwksRecogniser,    &discoveryRecogniser,
                         &responseRecogniser, &curlRecogniser,  &httpRecogniser,    &formRecogniser,
                         &keyRecogniser,      &tokenRecogniser, &postmanRecogniser, &insomniaRecogniser,
                         &jsonBodyRecogniser};
    struct Candidate {
        int confidence;
        const Recogniser* recogniser;
    };
    std::vector<Candidate> candidates;
    for (const Recogniser* r : all)
        if (const int confidence = r->confidence(input); confidence >= atLeast)
            candidates.push_back({confidence, r});
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.confidence > b.confidence; });
    for (const Candidate& candidate : candidates) {
        auto piece = candidate.recogniser->read(input);
        if (piece)
            return std::move(*piece);
        if (!surest && candidate.confidence >= 50)
            surest = piece.error();
    }
    return std::nullopt;
}

/// JSON from its first to its last character, that cannot be read.
bool isDamagedJson(const Input& input) {
    if (!input.documentError)
        return false;
    // Something whole at the front, and more after it, is a mixture.
    const auto length = bracketedLength(input.trimmed);
    return length == 0 || length == input.trimmed.size();
}

/// Whether the text is one thing from its first to its last character, so that its own reader sees more in it than the
/// cutter: JSON, a token with whatever was done to it, a file that is no text.
bool isOneThing(const Input& input, const std::vector<Segment>& segments) {
    if (segments.empty() || input.text.find('\0') != std::string_view::npos)
        return true;
    if (input.document)
        return segments.size() == 1 && segments.front().shape == Shape::Json;
    if (input.documentError)
        return isDamagedJson(input);
    if (segments.size() > 1)
        return false;
    return segments.front().shape == Shape::Token && tokenRecogniser.confidence(input) > 90;
}

/// The parts of the text between `taken` (offset, end; in order) that hold letters or digits.
std::vector<Leftover> gapsBetween(std::string_view text,
                                  const std::vector<std::pair<std::size_t, std::size_t>>& taken) {
    std::vector<Leftover> out;
    const auto add = [&](std::size_t from, std::size_t to) {
        // A fence is a line of the page, and ends a gap.
        while (from < to) {
            std::size_t end = from;
            while (end < to && !isFence(lineAt(text, end)))
                end = std::min(text.find('\n', end) == std::string_view::npos ? to : text.find('\n', end) + 1, to);
            const auto part = trim(text.substr(from, end - from));
            const auto said = std::count_if(part.begin(), part.end(),
                                            [](unsigned char c) { return std::isalnum(c) != 0 || c >= 0x80; });
            if (said >= 2)
                out.push_back({static_cast<std::size_t>(part.data() - text.data()), part.size()});
            from = end < to ? end + lineAt(text, end).size() + 1 : to;
        }
    };
    std::size_t from = 0;
    for (const auto& [begin, end] : taken) {
        if (begin > from)
            add(from, begin);
        from = std::max(from, end);
    }
    if (from < text.size())
        add(from, text.size());
    return out;
}

/// Reads every segment for itself. What turns out to be nothing is left over.
/// `lines`: what stands between the segments may be lines of a log or a program.
void readSegments(const Unquoted& view, const std::vector<Segment>& segments, const keys::AskPassphrase& ask,
                  bool lines, Recognised& out) {
    const std::string_view text = view.text();
    std::vector<std::pair<std::size_t, std::size_t>> taken;
    for (const Segment& segment : segments) {
        auto piece = readSegment(text.substr(segment.begin, segment.end - segment.begin), segment.shape, ask, text);
        if (!piece)
            continue;
        const auto begin = segment.begin + piece->offset;
        const auto end = begin + piece->length;
        piece->offset = view.source(begin);
        piece->length = end > begin ? view.source(end - 1) + 1 - piece->offset : 0;
        taken.emplace_back(begin, end);
        out.pieces.push_back(std::move(*piece));
    }
    if (view.logsHeadersOnly())
        for (Piece& piece : out.pieces)
            if (piece.request && piece.request->body.empty()) {
                piece.request->bodyKnown = false;
                piece.verbatim = false;
            }
    auto gaps = gapsBetween(text, taken);
    const auto source = [&](std::size_t at) { return view.source(at); };
    readProse(text, gaps, source, out);
    if (lines)
        readLines(text, gaps, source, out);
    for (const Leftover& gap : gaps) {
        const auto begin = view.source(gap.offset);
        out.leftovers.push_back({begin, view.source(gap.offset + gap.length - 1) + 1 - begin});
    }
}

bool isPrivateKey(const Piece& piece) { return piece.keyFile && piece.keyFile->first().key.isPrivate(); }

/// Reads keys once more in the whole of what was given. One that cannot be read as it is cut out may be mended with
/// what stands around it; and what was taken off with the surroundings was mended, too.
/// `marked`: what the whole is written in is told already.
void readWithSurroundings(const Input& input, bool marked, Recognised& out) {
    const bool damaged = std::any_of(out.pieces.begin(), out.pieces.end(), [](const Piece& p) { return p.error; }) &&
                         std::none_of(out.pieces.begin(), out.pieces.end(), isPrivateKey);
    const bool one = out.pieces.size() == 1 && out.pieces.front().keyFile && !marked;
    if (!damaged && !one)
        return;
    // Nobody is asked for a passphrase twice.
    const keys::AskPassphrase nobody = [](bool) { return std::nullopt; };
    if (damaged) {
        const bool opened = std::all_of(out.pieces.begin(), out.pieces.end(),
                                        [](const Piece& p) { return !p.error || p.error->code == "key_file_mangled"; });
        auto whole =
            keyRecogniser.read(Input{input.bytes, input.text, input.trimmed, {}, {}, opened ? input.ask : nobody});
        if (whole && !whole->error && (out.pieces.size() == 1 || isPrivateKey(*whole))) {
            out.pieces.clear();
            out.pieces.push_back(std::move(*whole));
            out.leftovers.clear();
        }
        return;
    }
    Piece& piece = out.pieces.front();
    const auto whole = keys::readKeys(input.bytes, nobody);
    if (!whole || whole->keys.size() != piece.keyFile->keys.size() ||
        !whole->first().key.samePublicAs(piece.keyFile->first().key))
        return;
    std::vector<QString> repairs = whole->repairs;
    for (const QString& repair : piece.repairs)
        if (std::find(repairs.begin(), repairs.end(), repair) == repairs.end())
            repairs.push_back(repair);
    piece.repairs = std::move(repairs);
    piece.keyFile->repairs = piece.repairs;
    if (piece.keyFile->cleanPem.empty())
        piece.keyFile->cleanPem = whole->cleanPem;
}

Recognised recogniseText(std::string_view bytes, const keys::AskPassphrase& ask, const std::string& name) {
    Recognised out;
    std::vector<QString> repairs;
    std::string text;
    // A key file is read by its own room, which mends more and wipes its memory: for it the bytes stay untouched.
    const bool marked =
        bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xEF\xBB\xBF");
    if (marked)
        text = plainText(bytes, repairs);
    const Input input = makeInput(bytes, marked ? std::string_view(text) : bytes, ask);
    if (input.trimmed.empty()) {
        out.error = Error{"input_empty", Tr::tr("There is nothing here."), shown(name, 200),
                          Tr::tr("Give a key, a token, a request, an answer or a case file.")};
        return out;
    }
    const Unquoted view(input.text);
    auto segments =
        input.text.find('\0') == std::string_view::npos ? cut(view.text(), mostPieces + 1) : std::vector<Segment>();
    if (segments.size() > mostPieces) {
        segments.resize(mostPieces);
        out.cutOff = true;
    }
    std::optional<Error> surest;
    // Nothing stands in it by its marks: lines of a log may.
    const bool printable = input.text.find('\0') == std::string_view::npos;
    if (segments.empty() && printable && !input.document && !input.documentError)
        readSegments(view, segments, ask, true, out);
    // JSON that is one of the known things by its own members is that, whatever tokens are written inside of it.
    if (out.pieces.empty() && (input.document || isOneThing(input, segments)))
        if (auto piece = readWhole(input, surest, 60)) {
            const auto begin = piece->offset;
            out.leftovers = gapsBetween(input.text, {{begin, begin + piece->length}});
            out.pieces.push_back(std::move(*piece));
        }
    if (out.pieces.empty() && input.text.find('\0') == std::string_view::npos)
        readSegments(view, segments, ask, !isDamagedJson(input), out);
    const bool keysAlone = !segments.empty() && out.pieces.size() == segments.size() &&
                           std::all_of(segments.begin(), segments.end(),
                                       [](const Segment& segment) { return segment.shape == Shape::Pem; });
    if (keysAlone && input.bytes.size() <= defaultFileLimit)
        readWithSurroundings(input, marked, out);
    if (out.pieces.empty()) {
        out.leftovers.clear();
        if (auto piece = readWhole(input, surest)) {
            const auto begin = piece->offset;
            out.leftovers = gapsBetween(input.text, {{begin, begin + piece->length}});
            out.pieces.push_back(std::move(*piece));
        }
    }
    // What is no answer by its form may yet say what went wrong.
    if (out.pieces.empty())
        if (auto piece = readToldJson(input))
            out.pieces.push_back(std::move(*piece));
    if (out.pieces.empty() && !surest && printable && !input.document && !isDamagedJson(input) && !marked) {
        readAnyFault(bytes, out);
        if (!out.pieces.empty())
            out.leftovers = gapsBetween(
                bytes, {{out.pieces.front().offset, out.pieces.front().offset + out.pieces.front().length}});
    }
    for (Piece& piece : out.pieces)
        piece.repairs.insert(piece.repairs.begin(), repairs.begin(), repairs.end());
    OPENSSL_cleanse(text.data(), text.size());
    if (!out.pieces.empty())
        return out;
    out.leftovers = gapsBetween(input.text, {});
    out.error = Error{"not_recognised", Tr::tr("This is nothing that is known here."), shown(name, 200),
                      Tr::tr("Give a key, a certificate, a JWKS, a JWT, a curl command, an HTTP request, a HAR file, a "
                             "form body, an answer or a case file.")};
    if (!surest && isDamagedJson(input))
        surest = input.documentError;
    if (surest) {
        out.error->what = surest->what;
        out.error->todo = surest->todo;
        if (!surest->where.isEmpty())
            out.error->where += QStringLiteral(", ") + surest->where;
    }
    return out;
}

} // namespace

Piece wholePiece(const Input& input, Kind kind) {
    Piece piece;
    piece.kind = kind;
    piece.offset = input.offsetOf(input.trimmed);
    piece.length = input.trimmed.size();
    return piece;
}

Input makeInput(std::string_view bytes, std::string_view text, const keys::AskPassphrase& ask) {
    Input input{bytes, text, trim(text), {}, {}, ask};
    if (!input.trimmed.empty() && (input.trimmed.front() == '{' || input.trimmed.front() == '[')) {
        // A case file of a newer version may hold any number.
        const bool ours = input.trimmed.find("assertion-doctor/case/") != std::string_view::npos;
        auto document = json::parse(input.trimmed, nullptr, ours ? json::Numbers::AsWritten : json::Numbers::AsHeld);
        if (document)
            input.document = std::move(*document);
        else
            input.documentError = document.error();
    }
    return input;
}

const Piece* Recognised::main() const {
    const auto isKey = [](const Piece& p) {
        return p.kind == Kind::PrivateKey || p.kind == Kind::PublicKey || p.kind == Kind::Certificate ||
               p.kind == Kind::CertificateRequest;
    };
    if (pieces.size() > 1 && std::all_of(pieces.begin(), pieces.end(), isKey))
        for (const Piece& p : pieces)
            if (p.kind == Kind::PrivateKey)
                return &p;
    return first();
}

Recognised recognise(std::string_view bytes, const keys::AskPassphrase& ask, const std::string& name) {
    try {
        return recogniseText(bytes, ask, name);
    } catch (const std::exception&) {
        // Only memory can run out here.
        Recognised out;
        out.error = Error{"not_recognised", Tr::tr("This could not be read."), shown(name, 200), {}};
        return out;
    }
}

} // namespace ad::intake
