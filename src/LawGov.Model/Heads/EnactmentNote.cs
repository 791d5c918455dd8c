using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>The note below the title of a rule that says who passed it and when (题注).</summary>
/// <param name="Body">The congress or standing committee, without the number of its meeting.</param>
/// <param name="Date">The day on which it was passed.</param>
/// <remarks>Form: <c>（2023年1月16日某省第十四届人民代表大会第一次会议通过）</c>, after 《立法法》 article 61.</remarks>
internal readonly record struct EnactmentNote(string Body, DateOnly Date)
{
    /// <summary>The first note of the head; null when there is none.</summary>
    public static EnactmentNote? Find(CompactText text, List<HeadLine> lines)
    {
        foreach (var line in lines)
        {
            var content = text.Slice(line.Start, line.End).TrimStart("([");
            if (line.Kind is not (HeadLineKind.Remark or HeadLineKind.Prose or HeadLineKind.Text) || content.IndexOf("通过") < 0) continue;
            var length = CalendarDates.Read(content, out var date);
            if (length == 0) continue;
            var rest = content[length..];
            if (rest.StartsWith("经")) rest = rest[1..];
            var passed = rest.IndexOf("通过");
            var body = rest[..Math.Max(0, passed)];
            var meeting = body.LastIndexOf('第');
            if (meeting > 0 && body.EndsWith("会议")) body = body[..meeting];
            if (AuthorityWords.IsAuthority(body)) return new EnactmentNote(body.ToString(), date);
        }

        return null;
    }
}
