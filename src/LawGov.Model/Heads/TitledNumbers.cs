using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Takes the number of a document from the line that contains its title too.</summary>
/// <remarks>Forms: A <c>某财发〔2022〕9号 某市财政局关于…的通知</c>; B <c>某财发〔2022〕9号《某市财政局关于…的通知》</c>; C <c>某市财政局关于…的通知 某财发〔2022〕9号</c>; D <c>某市财政局关于…的通知_某财发〔2022〕9号_政策库</c>.</remarks>
internal static class TitledNumbers
{
    private const int ShortestTitle = 8;

    private const int LongestCode = 16;

    private const int LongestStatus = 6;

    /// <summary>Cuts the line in two pieces; false when it does not contain both.</summary>
    public static bool Cut(CompactText text, int start, int end, List<TextRange> pieces)
    {
        start += StatusLength(text.Slice(start, end));
        var content = text.Slice(start, end);
        if (content.Length < ShortestTitle || content.IndexOfAny(Brackets.Opening) < 0) return false;
        if (CutTab(start, content, pieces)) return true;
        var cut = DocumentNumbers.Read(content, out var number, out _);
        if (cut == 0 || number is not { Form: DocumentNumberForm.Bracketed } || !IsTitle(content[cut..]))
        {
            // A short title in front of the number looks like its code.
            cut = NumberAtEnd(text, start, content);
            if (cut <= 0 || !IsTitle(content[..cut])) return false;
        }

        pieces.Add(new TextRange(start, start + cut));
        pieces.Add(new TextRange(start + cut, end));
        return true;
    }

    /// <summary>某市…的通知_某政发〔2022〕9号_政策库: the number between the parts that a tab shows.</summary>
    private static bool CutTab(int start, ReadOnlySpan<char> content, List<TextRange> pieces)
    {
        if (content.IndexOf('_') is not (var cut and > 0) || !IsTitle(content[..cut])) return false;
        var number = content[(cut + 1)..].TrimStart('_');
        var length = number.IndexOf('_') is var next and >= 0 ? next : number.Length;
        if (DocumentNumbers.ReadWhole(number[..length], out _) is not { Form: DocumentNumberForm.Bracketed }) return false;
        pieces.Add(new TextRange(start, start + cut));
        var at = start + content.Length - number.Length;
        pieces.Add(new TextRange(at, at + length));
        return true;
    }

    /// <summary>(已废止) in front of all.</summary>
    private static int StatusLength(ReadOnlySpan<char> content) =>
        content.Length > 4 && Brackets.IsOpening(content[0]) && content.IndexOfAny(")〕]】") is var close and > 1 and <= LongestStatus && (content[..close].IndexOf('废') > 0 || content[..close].IndexOf("失效") > 0 || content[..close].IndexOf("有效") > 0) ? close + 1 : 0;

    private static bool IsTitle(ReadOnlySpan<char> piece) => piece.Length >= ShortestTitle && piece.IndexOfAny("，。；：,;:") < 0 && DocumentWords.EndsAsTitle(piece);

    /// <summary>Where the number at the end of the line begins, behind a gap or the word that the title ends with; 0 when there is none.</summary>
    private static int NumberAtEnd(CompactText text, int start, ReadOnlySpan<char> content)
    {
        if (content[^1] != '号') return 0;
        var bracket = content.LastIndexOfAny(Brackets.Opening);
        for (var at = bracket - 1; at >= Math.Max(1, bracket - LongestCode); at--)
        {
            if (!text.IsGap(start + at, acrossLines: false) && content[at - 1] != '》') continue;
            return DocumentNumbers.ReadWhole(content[at..], out _) is { Form: DocumentNumberForm.Bracketed } ? at : 0;
        }

        return 0;
    }
}
