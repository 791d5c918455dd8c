using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>Finds the signature inside a paragraph that lost its line breaks, and the title of what is enclosed behind it.</summary>
internal static class GluedSignature
{
    private const int LongestOfficer = 8;

    private const int LongestRemark = 24;

    private static readonly WordList Officers = ["总理", "省长", "市长", "州长", "盟长", "县长", "区长", "旗长", "主席", "部长", "局长", "署长", "行长", "主任", "代省长", "代市长", "代县长", "代区长"];

    /// <summary>Names behind the end of a sentence and a date behind them; behind the date the title of what is enclosed.</summary>
    public static void Add(CompactText text, int from, int end, List<TextRange> pieces, bool withTitle)
    {
        var content = text.Slice(from, end);
        for (var at = content.IndexOf('年'); at >= 0;)
        {
            if (at >= 4 && CalendarDates.Read(content[(at - 4)..], out _) is var length and > 0)
            {
                var date = at - 4;
                var names = content[..date].LastIndexOfAny("。;:!") + 1;
                while (names < date && Brackets.IsClosing(content[names])) names++;
                var isSigned = AuthorityNames.Split(text, from + names, from + date).Count > 0 && AuthorityWords.CanBegin(content[names..date]);
                if (!isSigned && AuthorityNames.FindBehindTitle(text, from + names, from + date) is var behindTitle and > 0) (names, isSigned) = (behindTitle - from, true);
                if (!isSigned && AuthorityNames.FindStart(text, from + names, from + date) is var first and > 0) (names, isSigned) = (first - from, true);
                isSigned |= AuthorityNames.Split(text, from + names, from + date).Count > 0;
                // 现予公布。省长某某2021年7月12日某省…办法, 请认真执行。2021年7月12日某县…方案
                if (!isSigned && withTitle && date > 0 && IsOfficer(content[names..date]) && GluedTitles.LengthBehindDate(text, from + date + length, end) > 0) isSigned = true;
                if (isSigned)
                {
                    if (names > 0) pieces.Add(new TextRange(from, from + names));
                    if (date > names) pieces.Add(new TextRange(from + names, from + date));
                    var behind = date + length;
                    if (content[behind..].StartsWith("印发")) behind += 2;
                    pieces.Add(new TextRange(from + date, from + behind));
                    // (此件公开发布) between the date and what is enclosed.
                    if (withTitle && RemarkLength(content[behind..]) is var remark and > 0)
                    {
                        pieces.Add(new TextRange(from + behind, from + behind + remark));
                        behind += remark;
                    }

                    if (withTitle) GluedTitles.Add(text, from + behind, end, pieces);
                    return;
                }
            }

            var next = content[(at + 1)..].IndexOf('年');
            at = next < 0 ? -1 : at + 1 + next;
        }

        if (end > from) pieces.Add(new TextRange(from, end));
    }

    private static int RemarkLength(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("(")) return 0;
        var length = Brackets.CloseOf(rest) + 1;
        return length is > 2 and <= LongestRemark && TailMarks.IsFormula(rest[..length]) ? length : 0;
    }

    /// <summary>市长李某, or nothing.</summary>
    private static bool IsOfficer(ReadOnlySpan<char> names) => names.IsEmpty || names.Length <= LongestOfficer && Officers.IsAtStartOf(names);
}
