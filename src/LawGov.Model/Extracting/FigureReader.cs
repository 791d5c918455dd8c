using System.Buffers;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Structuring;

namespace LawGov.Model.Extracting;

/// <summary>A figure as found.</summary>
internal readonly record struct FigureMention(TextRange Range, decimal Value, string Unit, Numeral Numeral, Comparison Comparison);

/// <summary>Finds what a report counts.</summary>
/// <remarks>
/// Forms: A digits with a measure word <c>202项</c> <c>95.8%</c> <c>7775户次</c>, B with 万 or 亿 <c>逾1.2万人</c>, C Chinese numerals that count <c>近百场</c> <c>三个部门</c> <c>三十二件</c> <c>百分之九十八</c>.
/// Not figures: years, months and days, ordinals (第三批), names in quotes (“一件事”, “1+5”), titles in 《》; a number in quotes with a measure word of its own (“75问”) is one.
/// </remarks>
internal static class FigureReader
{
    /// <summary>Larger numbers stand in few set phrases.</summary>
    private const decimal MostInPhrases = 10;

    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789一二两三四五六七八九十百千《“");

    /// <summary>Adds the figures in <paramref name="range"/>.</summary>
    public static void Find(CompactText text, TextRange range, List<FigureMention> found)
    {
        var content = text.Slice(range.Start, range.End);
        var at = 0;
        while (true)
        {
            var next = content[at..].IndexOfAny(Numbers);
            if (next < 0) return;
            at += next;
            if (content[at] is '《' or '“')
            {
                at = SkipQuoted(content, at);
                continue;
            }

            // 唯一一个: the first 一 belongs to the word before.
            if (content[at] == '一' && at > 0 && content[at - 1] is '唯')
            {
                at++;
                continue;
            }

            var amount = Amounts.Read(content[at..]);
            if (amount.Length == 0 || !Counts(content, at, amount))
            {
                at += Amounts.SkipNumerals(content[at..]);
                continue;
            }

            var unit = amount.MeasureStart < 0 ? "%" : content[(at + amount.MeasureStart)..(at + amount.Length)];
            var (prefix, comparison) = ReadPrefix(content[..at]);
            found.Add(new FigureMention(new TextRange(range.Start + at - prefix, range.Start + at + amount.Length), amount.Value, unit.ToString(), amount.Numeral, comparison));
            at += amount.Length;
        }
    }

    private static bool Counts(ReadOnlySpan<char> content, int at, Amount amount)
    {
        var before = at > 0 ? content[at - 1] : '\0';
        if (before is '第' or '.' or '-' or '+' or '/' || char.IsAsciiDigit(before)) return false;
        if (amount.MeasureStart < 0) return true;
        var unit = content[(at + amount.MeasureStart)..(at + amount.Length)];
        if (unit is "日" || unit is "周" or "点" or "部" && amount.Numeral == Numeral.Chinese) return false;
        return amount.Numeral == Numeral.Arabic || CountsInChinese(content, at, amount, unit);
    }

    /// <summary>Chinese numerals stand in many set phrases (一批, 一是, 统一, 三级); a count follows a word that counts or is a round number.</summary>
    private static bool CountsInChinese(ReadOnlySpan<char> content, int at, Amount amount, ReadOnlySpan<char> unit)
    {
        var before = content[..at];
        if (before.EndsWith("近") || before.EndsWith("逾") || before.EndsWith("超过") || before.EndsWith("共") || before.EndsWith("唯一") || before.EndsWith("每周")) return true;
        // 三十二件, 十二万人次: two numerals and more count, but for the numbers of congresses, articles and grades.
        if (amount.Value > MostInPhrases && unit is not ("届" or "节" or "级" or "条" or "路" or "对" or "类" or "门" or "步") && !IsNamed(before)) return true;
        var isEtc = before.EndsWith("等") && unit is "个" or "家" or "项" or "名" or "件";
        return isEtc && amount.Value > 1 || unit is "级" && before.EndsWith("镇");
    }

    /// <summary>“三十六计”, 第二十一个: a number in a name or in an order.</summary>
    private static bool IsNamed(ReadOnlySpan<char> before) => before is [.., '第' or '“' or '其' or '之'];

    private static (int Length, Comparison Comparison) ReadPrefix(ReadOnlySpan<char> before) =>
        before.EndsWith("不超过") || before.EndsWith("未超过") ? (3, Comparison.AtMost)
        : before.EndsWith("超过") ? (2, Comparison.MoreThan)
        : before.EndsWith("逾") ? (1, Comparison.MoreThan)
        : before.EndsWith("近") ? (1, Comparison.LessThan)
        : before.EndsWith("不足") ? (2, Comparison.LessThan)
        : (0, Comparison.Exactly);

    /// <summary>Behind a title or a name in quotes. A count in quotes is entered: “75问”.</summary>
    private static int SkipQuoted(ReadOnlySpan<char> content, int at)
    {
        var close = content[at..].IndexOf(content[at] == '《' ? '》' : '”');
        if (close < 0) return at + 1;
        var inner = content[(at + 1)..(at + close)];
        if (content[at] == '“' && !inner.IsEmpty && char.IsAsciiDigit(inner[0]) && Amounts.Read(inner).Length == inner.Length) return at + 1;
        return at + close + 1;
    }
}
