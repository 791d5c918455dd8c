using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>The words by which titles are recognised and told apart.</summary>
internal static class TitleWords
{
    private static readonly string[] Endings =
    [
        "方案", "意见", "要点", "分工", "计划", "措施", "举措", "报告", "规划", "纲要", "办法", "规定", "决定", "清单", "政策", "细则", "安排", "任务", "行动", "条例", "指引", "若干条", "分解", "公报", "总结", "分工表", "任务表", "分解表", "责任表", "重点工作",
    ];

    /// <summary>Kinds by the word in the title, most telling first.</summary>
    private static readonly (string Word, DocumentKind Kind)[] Kinds =
    [
        ("工作要点", DocumentKind.WorkPoints), ("要点", DocumentKind.WorkPoints),
        ("任务分工", DocumentKind.DivisionOfLabour), ("职责分工", DocumentKind.DivisionOfLabour), ("责任分工", DocumentKind.DivisionOfLabour), ("分工方案", DocumentKind.DivisionOfLabour), ("任务分解", DocumentKind.DivisionOfLabour), ("分工", DocumentKind.DivisionOfLabour),
        ("行动方案", DocumentKind.ActionPlan), ("行动计划", DocumentKind.ActionPlan),
        ("措施", DocumentKind.Measures), ("举措", DocumentKind.Measures), ("若干政策", DocumentKind.Measures),
        ("情况报告", DocumentKind.AnnualReport), ("情况的报告", DocumentKind.AnnualReport), ("年度报告", DocumentKind.AnnualReport), ("工作报告", DocumentKind.AnnualReport), ("工作总结", DocumentKind.AnnualReport), ("报告", DocumentKind.AnnualReport),
        ("意见", DocumentKind.Opinions),
        ("方案", DocumentKind.ImplementationPlan), ("计划", DocumentKind.ImplementationPlan),
        ("规划", DocumentKind.Outline), ("纲要", DocumentKind.Outline),
    ];

    /// <summary>Whether <paramref name="line"/> ends as titles of documents do; years or 试行 in brackets may follow.</summary>
    public static bool EndsAsTitle(ReadOnlySpan<char> line)
    {
        line = Brackets.WithoutLast(line);
        foreach (var ending in Endings)
            if (line.EndsWith(ending)) return true;
        return false;
    }

    /// <summary>The kind of the document with this title; words inside 《》 belong to another document.</summary>
    public static DocumentKind KindOf(ReadOnlySpan<char> title)
    {
        var own = title.ToString();
        for (var open = own.IndexOf('《', StringComparison.Ordinal); open >= 0; open = own.IndexOf('《', StringComparison.Ordinal))
        {
            var close = own.LastIndexOf('》');
            // A title wholly in 《》 is its own.
            if (close <= open || close - open >= own.Length - 2) break;
            own = own.Remove(open, close - open + 1);
        }

        foreach (var (word, kind) in Kinds)
            if (own.Contains(word, StringComparison.Ordinal)) return kind;
        return DocumentKind.Other;
    }

    /// <summary>The years a title names: (2021-2025年), “十四五”, 2020年; null when it names none.</summary>
    public static Period? PeriodOf(ReadOnlySpan<char> title)
    {
        Period? single = null;
        for (var i = 0; i + 4 <= title.Length; i++)
        {
            if (!char.IsAsciiDigit(title[i]) || i > 0 && char.IsAsciiDigit(title[i - 1])) continue;
            var digits = ChineseNumerals.ReadArabic(title[i..], out var number);
            if (digits == 8 && IsYears(number / 10000, number % 10000)) return new Period(number / 10000, number % 10000);
            if (digits != 4 || !CalendarDates.IsPlausible(number)) continue;
            var rest = title[(i + 4)..];
            var first = number;
            if (rest.StartsWith("年") && rest.Length > 1 && rest[1] is '-' or '至' or '到') rest = rest[1..];
            if (rest.Length >= 5 && rest[0] is '-' or '至' or '到' or '~')
            {
                var after = rest.TrimStart("-至到~");
                if (ChineseNumerals.ReadArabic(after, out var last) == 4 && IsYears(first, last)) return new Period(first, last);
            }

            if (rest.StartsWith("年")) single ??= new Period(first, first);
        }

        return single ?? FiveYearPlans.Find(title);
    }

    private static bool IsYears(int first, int last) => CalendarDates.IsPlausible(first) && last >= first && CalendarDates.IsPlausible(last);
}
