using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Finds the title of what a notice issues where it stands again above the enclosed text: the same words as the notice's, an edition in brackets, an issuer in front or not.</summary>
internal static class EnclosedTitle
{
    /// <summary>公司, 医院, 管委会</summary>
    private const int LongestBodyNoun = 3;

    /// <summary>Percent of the longer of two titles that is the same in both.</summary>
    private const int ShareOfNear = 70;

    /// <summary>The title above the enclosed text; empty when it does not stand there.</summary>
    public static TextRange Find(CompactText text, List<TitleCandidate> candidates, TextRange subject)
    {
        var wanted = TitleText.Plain(text.Slice(subject.Start, subject.End));
        var bare = DocumentWords.StripBrackets(wanted);
        var near = default(TextRange);
        foreach (var candidate in candidates)
        {
            if (candidate.Range.Start <= subject.Start) continue;
            var plain = TitleText.Plain(text.Slice(candidate.Range.Start, candidate.Range.End));
            if (plain == wanted) return candidate.Range;
            if (DocumentWords.StripBrackets(plain).SequenceEqual(bare) && plain.Length > wanted.Length) return candidate.Range;
            // 某市某局行动方案 above the text is the 行动方案 that 某市某局 issues.
            if (near.IsEmpty && (IsNear(plain, wanted) || plain.EndsWith(wanted, StringComparison.Ordinal) && (EndsNoun(plain, wanted.Length) || TitleBeginnings.Match(plain)) || IsSigned(DocumentWords.StripBrackets(plain), bare))) near = candidate.Range;
        }

        return near;
    }

    /// <summary>某市某局行动方案, 某集团公司工作方案 where the notice says 公司工作方案: what stands in front makes the name of a body, with the first words of the shorter title or without.</summary>
    private static bool EndsNoun(string title, int wanted)
    {
        for (var length = title.Length - wanted; length <= Math.Min(title.Length, title.Length - wanted + LongestBodyNoun); length++)
            if (AuthorityWords.IsAuthority(title.AsSpan(0, length))) return true;
        return false;
    }

    /// <summary>某市委某市人民政府关于…的意见: the same words with those who issue it in front.</summary>
    private static bool IsSigned(ReadOnlySpan<char> title, ReadOnlySpan<char> wanted) =>
        title.Length > wanted.Length && wanted.StartsWith("关于") && title.EndsWith(wanted) && AuthorityWords.CanBegin(title) && AuthorityWords.EndsAsAuthority(title[..^wanted.Length]);

    /// <summary>Whether two titles differ in one place only: a year, a slip of the pen, an issuer in front.</summary>
    private static bool IsNear(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var front = one.CommonPrefixLength(other);
        var back = 0;
        while (back < Math.Min(one.Length, other.Length) - front && one[^(back + 1)] == other[^(back + 1)]) back++;
        return front + back >= Math.Max(one.Length, other.Length) * ShareOfNear / 100 && back >= 2;
    }
}
