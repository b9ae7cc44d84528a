#include "diagnosis/compare.h"
#include "base/ascii.h"
#include "diagnosis/case_secrets.h"
#include "diagnosis/tr.h"
#include "jose/jws.h"

#include <algorithm>

namespace ad::diagnosis {

namespace {

constexpr int valueLimit = 600;

bool problem(const Finding& finding) { return finding.verdict == Verdict::Fail || finding.verdict == Verdict::Warn; }

QString valueText(const json::Value& value) {
    return value.isString() ? shown(value.text, valueLimit)
                            : shown(json::writeCompact(json::toWritable(value, json::Numbers::AsWritten)), valueLimit);
}

bool sameValue(const json::Value& a, const json::Value& b) {
    return a.kind == b.kind && json::toWritable(a) == json::toWritable(b);
}

/// Whether a finding speaks of this member: of itself, or of something within it.
bool speaksOf(const Finding& finding, std::string_view in, std::string_view name) {
    if (!finding.at || finding.at->in != in) {
        return false;
    }
    std::string_view pointer = finding.at->pointer;
    if (pointer.starts_with('/')) {
        pointer.remove_prefix(1);
    }
    return pointer == name ||
           (pointer.size() > name.size() && pointer.starts_with(name) && pointer[name.size()] == '/');
}

/// A life that is too long is told at its beginning, which differs in every token: what was set is its end.
bool isOfSpan(const Finding& finding) { return finding.check == "lifetime-span"; }

const Finding* worstOf(const std::vector<Finding>& findings, std::string_view in, std::string_view name) {
    const Finding* worst = nullptr;
    for (const Finding& finding : findings) {
        const bool speaks = isOfSpan(finding) ? in == "claims" && name == "exp" : speaksOf(finding, in, name);
        if (problem(finding) && speaks &&
            (worst == nullptr || (finding.verdict == Verdict::Fail && worst->verdict == Verdict::Warn))) {
            worst = &finding;
        }
    }
    return worst;
}

/// Two sentences after one another; the remark by which clock they were judged stands once, at the end.
QString joined(const QString& first, const QString& second) {
    const auto from = second.lastIndexOf(QLatin1String(". ")) + 2;
    const QString remark = from > 1 ? second.mid(from) : QString();
    QString words = first;
    if (!remark.isEmpty() && words.endsWith(remark)) {
        words.chop(remark.size() + 1);
    }
    return words.isEmpty() ? second : words + QLatin1Char(' ') + second;
}

bool sameButForCase(std::string_view a, std::string_view b) { return a != b && sameWord(a, b); }

class Comparer {
  public:
    Comparer(const jose::Jws& given, const jose::Jws& reference, const std::vector<Finding>& findings)
        : m_given(given), m_reference(reference), m_findings(findings) {}

    Comparison run() {
        m_out.readable = m_given.readable();
        writing();
        members(Difference::In::Header, "header", m_given.header, m_reference.header);
        members(Difference::In::Claims, "claims", m_given.payload, m_reference.payload);
        signature();
        for (const Finding& finding : m_findings) {
            const bool here = finding.at && (finding.at->in == "header" || finding.at->in == "claims");
            if (!problem(finding) || !here || std::find(m_used.begin(), m_used.end(), finding.check) != m_used.end()) {
                continue;
            }
            // What differs is not wrong in both: it is one more thing that is wrong with the given one.
            if (Difference* difference = differing(finding)) {
                difference->consequence = joined(difference->consequence, finding.message);
            } else {
                m_out.alsoInBoth.push_back(finding);
            }
        }
        std::stable_sort(m_out.matters.begin(), m_out.matters.end(), [](const Difference& a, const Difference& b) {
            return a.verdict == Verdict::Fail && b.verdict != Verdict::Fail;
        });
        return std::move(m_out);
    }

  private:
    void add(Difference difference) {
        if (!difference.check.empty()) {
            m_used.push_back(difference.check);
        }
        (difference.verdict == Verdict::NotApplicable ? m_out.harmless : m_out.matters)
            .push_back(std::move(difference));
    }

    /// The difference that a finding speaks of; nullptr: none.
    Difference* differing(const Finding& finding) {
        const auto in = finding.at->in == "header" ? Difference::In::Header : Difference::In::Claims;
        const auto named = [&](const Difference& d) { return speaksOf(finding, finding.at->in, utf8(d.name)); };
        // From iat to exp it is too long: either may be the one that differs.
        const auto isTime = [](const QString& name) {
            return name == QLatin1String("iat") || name == QLatin1String("exp") || name == QLatin1String("nbf");
        };
        const bool ofTimes = speaksOf(finding, "claims", "iat") || speaksOf(finding, "claims", "exp") ||
                             speaksOf(finding, "claims", "nbf");
        const auto own = [&](const Difference& d) {
            return d.in == in && (isOfSpan(finding) ? d.name == QLatin1String("exp") : named(d));
        };
        if (const auto it = std::find_if(m_out.matters.begin(), m_out.matters.end(), own); it != m_out.matters.end()) {
            return &*it;
        }
        // It was thought to be harmless while nothing spoke against it.
        if (const auto it = std::find_if(m_out.harmless.begin(), m_out.harmless.end(), own);
            it != m_out.harmless.end()) {
            Difference difference = std::move(*it);
            m_out.harmless.erase(it);
            difference.verdict = finding.verdict;
            difference.check = finding.check;
            difference.consequence.clear();
            m_out.matters.push_back(std::move(difference));
            return &m_out.matters.back();
        }
        const auto it = std::find_if(m_out.matters.begin(), m_out.matters.end(),
                                     [&](const Difference& d) { return d.in == in && ofTimes && isTime(d.name); });
        return it != m_out.matters.end() ? &*it : nullptr;
    }

    void writing() {
        for (const jose::Problem& flaw : m_given.problems) {
            Difference difference;
            difference.in = Difference::In::Writing;
            difference.verdict = Verdict::Fail;
            difference.consequence = flaw.detail;
            difference.check = "assertion-is-compact-jws";
            add(std::move(difference));
        }
    }

    void judge(Difference& difference, std::string_view in, std::string_view name) const {
        const Finding* finding = worstOf(m_findings, in, name);
        if (finding == nullptr && !difference.givenHas) {
            // Several claims that are missing are one finding, which points to the first of them.
            const auto missing = std::find_if(m_findings.begin(), m_findings.end(), [](const Finding& f) {
                return f.check == "required-claims-present" && problem(f);
            });
            const bool demanded = name == "iss" || name == "sub" || name == "aud" || name == "exp";
            finding = missing != m_findings.end() && in == "claims" && demanded ? &*missing : nullptr;
        }
        if (finding != nullptr) {
            difference.verdict = finding->verdict;
            difference.consequence = finding->message;
            difference.check = finding->check;
        } else if (in == "claims" && (name == "iss" || name == "sub") && difference.givenHas &&
                   difference.referenceHas) {
            difference.verdict = Verdict::Fail;
            difference.consequence = Tr::tr("This is another client than that of the reference.");
        } else if (name == "jti" || name == "iat" || name == "exp" || name == "nbf") {
            difference.consequence = difference.givenHas && difference.referenceHas
                                         ? Tr::tr("This differs in every token.")
                                         : Tr::tr("Nothing known speaks for or against it here.");
        } else {
            difference.consequence = Tr::tr("Nothing known speaks against it.");
        }
    }

    void members(Difference::In in, std::string_view place, const std::optional<json::Document>& given,
                 const std::optional<json::Document>& reference) {
        if (!given || !given->root.isObject() || !reference || !reference->root.isObject()) {
            return;
        }
        const json::Value& mine = given->root;
        const json::Value& other = reference->root;
        const auto each = [&](const json::Value& from, auto&& what) {
            for (std::size_t i = 0; i < from.members.size(); ++i) {
                // Of duplicate members the first is shown; that there are two is a flaw of the writing.
                if (from.find(from.members[i].name) == &from.members[i].value) {
                    what(from.members[i]);
                }
            }
        };
        const auto otherCase = [](const json::Value& in_, const std::string& name) {
            return std::find_if(in_.members.begin(), in_.members.end(),
                                [&](const json::Member& m) { return sameButForCase(m.name, name); });
        };
        each(mine, [&](const json::Member& member) {
            const json::Value* there = other.find(member.name);
            if (there != nullptr && sameValue(member.value, *there)) {
                ++m_out.same;
                return;
            }
            Difference difference{in,   shown(member.name, 60), valueText(member.value), {},
                                  true, there != nullptr,       Verdict::NotApplicable,  {},
                                  {}};
            if (there != nullptr) {
                difference.reference = valueText(*there);
            }
            judge(difference, place, member.name);
            if (there == nullptr && otherCase(other, member.name) != other.members.end() &&
                difference.verdict != Verdict::Fail) {
                difference.verdict = Verdict::Fail;
                difference.consequence = Tr::tr("Names are compared letter by letter: to the server this is not %1.")
                                             .arg(shown(otherCase(other, member.name)->name, 60));
            }
            add(std::move(difference));
        });
        each(other, [&](const json::Member& member) {
            if (mine.find(member.name) == nullptr) {
                Difference difference{
                    in, shown(member.name, 60), {}, valueText(member.value), false, true, Verdict::NotApplicable, {},
                    {}};
                judge(difference, place, member.name);
                add(std::move(difference));
            }
        });
    }

    void signature() {
        if (m_given.signature.empty()) {
            return; // told by the writing
        }
        // Several checks look at it: one row, of the first of the worst.
        const Finding* worst = nullptr;
        for (const Finding& finding : m_findings) {
            if (!problem(finding) || !finding.check.starts_with("signature-")) {
                continue;
            }
            m_used.push_back(finding.check);
            if (worst == nullptr || (finding.verdict == Verdict::Fail && worst->verdict == Verdict::Warn)) {
                worst = &finding;
            }
        }
        if (worst == nullptr) {
            const auto right = std::find_if(m_findings.begin(), m_findings.end(), [](const Finding& finding) {
                return finding.verdict == Verdict::Pass && finding.check.starts_with("signature-fits-");
            });
            if (right != m_findings.end()) {
                m_out.signature = *right;
            }
            return;
        }
        Difference difference;
        difference.in = Difference::In::Signature;
        const int mine = static_cast<int>(m_given.signature.size());
        const int other = static_cast<int>(m_reference.signature.size());
        // As long as the other one it differs in what no eye can compare.
        difference.given = mine == other && worst->verdict == Verdict::Fail ? Tr::tr("of another key or text")
                                                                            : Tr::tr("%n bytes", nullptr, mine);
        difference.reference = Tr::tr("%n bytes", nullptr, other);
        difference.verdict = worst->verdict;
        difference.consequence = worst->message;
        difference.check = worst->check;
        add(std::move(difference));
    }

    const jose::Jws& m_given;
    const jose::Jws& m_reference;
    const std::vector<Finding>& m_findings;
    std::vector<std::string> m_used;
    Comparison m_out;
};

} // namespace

Comparison compareAssertions(const CaseFile& context, std::string_view given, std::string_view reference,
                             std::int64_t nowSeconds) {
    CaseFile file = context;
    file.assertion = std::string(given);
    // Another token's request and answer say nothing of this one.
    file.request.reset();
    file.response.reset();
    file.probes.clear();
    file.history = {};
    file.serverLog = {};
    const Diagnosis diagnosis = diagnose(file, nowSeconds);
    wipeKey(file);
    const jose::Jws mine = jose::readJws(given);
    const jose::Jws other = jose::readJws(reference);
    return Comparer(mine, other, diagnosis.findings).run();
}

} // namespace ad::diagnosis
