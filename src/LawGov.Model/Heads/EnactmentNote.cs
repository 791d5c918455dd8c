using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>The note below the title of a rule that says who passed it and when (题注).</summary>
/// <param name="Body">The congress or standing committee, without the number of its meeting.</param>
/// <param name="Date">The day on which it was passed.</param>
/// <remarks>
/// Forms: A <c>（2023年1月16日某省第十四届人民代表大会第一次会议通过）</c>, after 《立法法》 article 61, over one line or more; B <c>《某条例》已于2023年1月16日经某省…第一次会议通过，现予公布</c>; C
/// <c>（1991年3月26日某市人民政府令第19号发布）</c>.
/// </remarks>
internal readonly record struct EnactmentNote(string Body, DateOnly Date)
{
    private const int LongestNote = 160;

    private const int MostLines = 3;

    private const int LongestNumber = 12;

    private static readonly WordList Acts = ["通过", "修正", "修订", "批准", "公布", "发布"];

    /// <summary>The first note of the head; null when there is none.</summary>
    public static EnactmentNote? Find(CompactText text, List<HeadLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind is not (HeadLineKind.Remark or HeadLineKind.Prose or HeadLineKind.Text)) continue;
            var end = Math.Min(lines[Math.Min(i + MostLines, lines.Count) - 1].End, lines[i].Start + LongestNote);
            if (Read(text.Slice(lines[i].Start, end)) is { } note) return note;
        }

        return null;
    }

    /// <summary>Whether the words inside a bracket behind a title say who passed it and when.</summary>
    public static bool IsNote(ReadOnlySpan<char> bracket) => Acts.IsAtEndOf(bracket) && CalendarDates.Read(bracket, out _) is var length and > 0 && length < bracket.Length;

    /// <summary>1991年3月26日某市人民政府令第19号发布: who gave the order.</summary>
    private static EnactmentNote? OfOrder(ReadOnlySpan<char> content)
    {
        var note = content.TrimStart("(");
        if (CalendarDates.Read(note, out var date) is not (var length and > 0)) return null;
        var rest = note[length..].TrimStart("经以由");
        var order = rest.IndexOf('令');
        if (order < 4 || !AuthorityWords.IsAuthority(rest[..order])) return null;
        var number = rest[(order + 1)..];
        var act = Math.Max(number.IndexOf("发布"), number.IndexOf("公布"));
        return act is > 0 and <= LongestNumber ? new EnactmentNote(rest[..order].ToString(), date) : null;
    }

    private static EnactmentNote? Read(ReadOnlySpan<char> content)
    {
        if (content.IndexOf("通过") < 0) return OfOrder(content);
        for (var at = 0; content[at..].IndexOf('年') is var year and >= 0; at += year + 1)
        {
            if (at + year < 4 || CalendarDates.Read(content[(at + year - 4)..], out var date) is not (var length and > 0)) continue;
            var rest = content[(at + year - 4 + length)..];
            if (rest.StartsWith("经") || rest.StartsWith("由")) rest = rest[1..];
            var body = rest[..Math.Max(0, rest.IndexOf("通过"))];
            var meeting = body.LastIndexOf('第');
            if (meeting > 0 && body.EndsWith("会议")) body = body[..meeting];
            // 省政府第三次常务会议: whose government is left to the title.
            if (AuthorityWords.IsAuthority(body)) return new EnactmentNote(body.Length <= 4 && body.EndsWith("政府") ? string.Concat(body[..^2], "人民政府") : body.ToString(), date);
        }

        return null;
    }
}
