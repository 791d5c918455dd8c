using System.Buffers;
using LawGov.Model.Units;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>The bodies that begin a paragraph and are set apart from what they do by a colon or a gap: <c>县教育局：组织…。</c>, <c>县教育局　组织…。</c></summary>
/// <remarks>One paragraph alone says little, since speakers and sources stand so as well; several side by side are a list of duties.</remarks>
internal static class DutyLabels
{
    private const int LongestNames = 60;

    /// <summary>A verb of duty behind the names at the start stands no further on.</summary>
    private const int LongestStart = 40;

    /// <summary>What a body does takes more characters than its telephone number.</summary>
    private const int ShortestDuty = 6;

    /// <summary>So many side by side are a list.</summary>
    public const int Fewest = 3;

    private static readonly SearchValues<char> Marks = SearchValues.Create(":,。;(“");

    /// <summary>What stands before 单位, 部门 and 机构 in nouns that name no body and no role of one; those of roles are <see cref="FieldNouns"/>.</summary>
    private static readonly WordList Nouns = ["成员", "发布", "联系", "咨询", "受理", "监督", "技术", "审批", "办理", "制定", "编制", "印发", "起草", "有关", "相关", "组织", "协调", "归口", "上级"];

    /// <summary>Whether <paramref name="paragraph"/> begins with a body and what it does, set apart or not.</summary>
    public static bool Begin(ClauseText paragraph) =>
        LengthIn(paragraph) > 0 || paragraph.Chars[..Math.Min(paragraph.Chars.Length, LongestStart)].IndexOf("负责") > 1 && DutySeries.Begins(paragraph.Chars);

    /// <summary>Length of the names at the start of <paramref name="paragraph"/>; 0 when it begins otherwise.</summary>
    public static int LengthIn(ClauseText paragraph)
    {
        var content = paragraph.Chars;
        if (content.Length < ShortestDuty || !Ideographs.Contains(content[0])) return 0;
        var end = EndOfNames(paragraph, out var behind);
        if (end < 2 || content.Length - behind < ShortestDuty || content[behind..].IndexOfAny("。;") < 0) return 0;
        var names = content[..end];
        while (!names.IsEmpty)
        {
            var mark = names.IndexOf('、');
            if (!IsBody(mark < 0 ? names : names[..mark])) return 0;
            names = mark < 0 ? [] : names[(mark + 1)..];
        }

        return end;
    }

    /// <summary>The bodies at the start of <paramref name="paragraph"/>, who are responsible for what it says; null when it begins otherwise.</summary>
    public static UnitClause? Read(ClauseText paragraph)
    {
        var length = LengthIn(paragraph);
        if (length == 0) return null;
        return ClauseReader.ReadList(paragraph[0, length], AssignmentRole.Responsible) is { Odd.Count: 0, Units.Count: > 0 } clause && ProseNames.AreBodies(paragraph, clause) ? clause with { NeedsKnownNames = true } : null;
    }

    /// <summary>Where the names end: before a colon, or where white space stands between them and the rest of their line.</summary>
    private static int EndOfNames(ClauseText paragraph, out int behind)
    {
        var content = paragraph.Chars[..Math.Min(paragraph.Chars.Length, LongestNames)];
        var end = content.IndexOfAny(Marks);
        behind = end + 1;
        if (end >= 0 && content[end] == ':') return end;
        if (end < 0) end = content.Length;
        if (!paragraph.HasGaps(0, end)) return 0;
        for (var at = 2; at < end; at++)
        {
            if (content[at] == '、' || content[at - 1] == '、' || !paragraph.IsGap(at, acrossLines: false)) continue;
            behind = at;
            return at;
        }

        return 0;
    }

    private static bool IsBody(ReadOnlySpan<char> name)
    {
        if (name.Length < 2 || FieldNouns.Classify(name).Kind != FieldKind.None || NameShapes.Read(name) != NameShape.Likely) return false;
        if (name.EndsWith("单位") || name.EndsWith("部门") || name.EndsWith("机构") || name.EndsWith("机关")) return name.Length > 3 && !Nouns.IsAtEndOf(name[..^2]);
        // 教委, 民政局: in the list of a county names are as short as that.
        return NameConjunctions.IsComplete(name) || name.Length == 2 && name[1] is '委' or '局' or '办' || KnownNames.Contains(name) || GroupNames.IsGroup(name);
    }
}
