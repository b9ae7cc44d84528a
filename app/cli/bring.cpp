// Whatever a person brings to a command.
#include "base/file.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/tr.h"
#include "diagnosis/assemble.h"
#include "intake/recognise.h"

namespace ad::cli {
namespace {

void tell(const intake::Recognised& found, const diagnosis::Assembled& assembled) {
    for (const diagnosis::Placed& placed : assembled.placed) {
        const intake::Piece& piece = found.pieces[placed.piece];
        //: %1 a kind of thing ("a curl command"), %2 a place in bytes, %3 a sentence on what became of it
        say(Tr::tr("Found %1 at byte %2. %3").arg(intake::kindText(piece.kind)).arg(piece.offset + 1).arg(placed.why));
    }
    for (const QString& sentence : assembled.fromWords)
        say(sentence);
    for (const intake::Piece& piece : found.pieces)
        for (const auto* list : {&piece.repairs, &piece.notes})
            for (const QString& sentence : *list)
                say(sentence);
    if (!found.leftovers.empty())
        say(Tr::tr("Passages that are none of these and were not used: %1. \"inspect\" shows them.")
                .arg(found.leftovers.size()));
    if (found.cutOff)
        say(Tr::tr("There are more than %1 pieces; the rest was not read.").arg(intake::mostPieces));
}

} // namespace

Expected<Brought> bring(const Options& options, const std::string& path) {
    auto base = options.readCaseFile();
    if (!base)
        return tl::make_unexpected(base.error());
    Brought out;
    if (path.empty()) {
        out.file = std::move(*base);
    } else {
        const auto bytes = path == "-" ? readStandardInput(mostBrought) : readFile(path, mostBrought);
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        const std::string name = path == "-" ? utf8(Tr::tr("standard input")) : path;
        auto found = intake::recognise(bytes->view(), options.passphrase(), name);
        if (found.error)
            return tl::make_unexpected(*found.error);
        // What cannot be read and is all that there is: a key is looked at by the diagnosis, all else ends here.
        const intake::Piece& only = found.pieces.front();
        if (found.pieces.size() == 1 && only.error &&
            (only.kind == intake::Kind::Har || only.kind == intake::Kind::Curl || only.kind == intake::Kind::Http)) {
            Error error = *only.error;
            error.where = error.where.isEmpty() ? text(name) : text(name) + QStringLiteral(", ") + error.where;
            return tl::make_unexpected(error);
        }
        auto assembled = diagnosis::assemble(found, bytes->view(), *base, nullptr, options.nowSeconds());
        if (!assembled) {
            Error error = assembled.error();
            error.where = text(name) + QLatin1String(": ") + error.where;
            return tl::make_unexpected(error);
        }
        // A saved case alone needs no word; anything else is told, because it was recognised and not named.
        if (found.pieces.size() != 1 || found.kind() != intake::Kind::Case)
            tell(found, *assembled);
        for (intake::Piece& piece : found.pieces)
            if (!out.key && piece.keyFile && !piece.keyFile->keys.empty() && piece.keyFile->first().key.isPrivate())
                out.key = std::move(*piece.keyFile);
        out.file = std::move(assembled->file);
    }
    if (auto applied = options.apply(out.file); !applied)
        return tl::make_unexpected(applied.error());
    return out;
}

} // namespace ad::cli
