using System.Text;

namespace LawGov.Analysis.Citations;

/// <summary>Brings the ways to write one title to one form.</summary>
/// <remarks>
/// Equal are: widths and kinds of brackets, quotation marks and dashes, white space; 《行政处罚法》 and 《中华人民共和国行政处罚法》; 《国务院关于印发〈规划〉的通知》 and
/// the 《规划》 it brings. Not equal are two editions: the years in the title stay.
/// </remarks>
internal static class TitleKey
{
    private const string Republic = "中华人民共和国";

    /// <summary>A name of so few letters is no title by itself: 《纲要》, 《实施意见》.</summary>
    private const int ShortestTitle = 4;

    private static readonly string[] Bringing = ["关于印发", "关于转发", "关于发布", "关于公布", "印发", "转发"];

    /// <summary>方案, 草案, 预案, 议案, 提案, 法案, 备案, 教案, 决案, 修正案, 档案, 个案.</summary>
    private const string DocumentsEndingSo = "方草预议提法备教决正档个";

    private static readonly string[] BareTitles =
    [
        "实施方案", "实施意见", "工作方案", "工作要点", "实施细则", "行动方案", "行动计划", "管理办法", "暂行办法", "暂行规定", "若干意见", "若干措施", "指导意见", "任务分工",
    ];

    /// <summary>The key of a title.</summary>
    public static string Of(string title)
    {
        var plain = Fold(title);
        return Brought(plain) is { } inner ? inner : plain.StartsWith(Republic, StringComparison.Ordinal) && plain.Length > Republic.Length + 1 ? plain[Republic.Length..] : plain;
    }

    /// <summary>Whether a title is only a sort of document, which stands for another one in every text.</summary>
    public static bool IsBare(string key) => key.Length < ShortestTitle && !key.EndsWith('法') && !key.EndsWith("法典", StringComparison.Ordinal) || BareTitles.Contains(key);

    /// <summary>Whether a title is a case's (某医院违规配药案) and no document's; 方案, 草案, 预案 and the like are documents.</summary>
    public static bool IsCase(string title) => title.EndsWith('案') && title.Length > 1 && !DocumentsEndingSo.Contains(title[^2], StringComparison.Ordinal);

    /// <summary>The titles in 《》 or 〈〉 inside a title.</summary>
    public static IEnumerable<string> Inside(string title)
    {
        var start = -1;
        var depth = 0;
        for (var i = 0; i < title.Length; i++)
        {
            if (title[i] is '《' or '〈' or '<' && depth++ == 0) start = i + 1;
            else if (title[i] is '》' or '〉' or '>' && depth > 0 && --depth == 0 && i > start) yield return title[start..i];
        }
    }

    /// <summary>What a notice brings: 关于印发《规划》的通知, also without the marks.</summary>
    private static string? Brought(string plain)
    {
        const string end = "的通知";
        if (!plain.EndsWith(end, StringComparison.Ordinal)) return null;
        foreach (var words in Bringing)
        {
            var at = plain.IndexOf(words, StringComparison.Ordinal);
            if (at < 0) continue;
            var inner = plain[(at + words.Length)..^end.Length];
            return inner.Length >= ShortestTitle && !IsBare(inner) ? inner : null;
        }

        return null;
    }

    private static string Fold(string title)
    {
        var key = new StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (char.IsWhiteSpace(c) || c is '《' or '》' or '〈' or '〉' or '<' or '>' or '“' or '”' or '‘' or '’' or '"' or '「' or '」' or '\u200B') continue;
            key.Append(c switch
            {
                '〔' or '[' or '［' or '【' or '（' => '(',
                '〕' or ']' or '］' or '】' or '）' => ')',
                '—' or '–' or '―' or '－' or '~' or '～' or '至' when IsBehindYear(key) => '-',
                >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
                _ => c,
            });
            if (key.Length > 1 && key[^1] == '-' && key[^2] == '-') key.Length--;
        }

        return key.ToString();
    }

    /// <summary>2021至2025年 and 2021年-2025年 are spans of years; 至 elsewhere is a word.</summary>
    private static bool IsBehindYear(StringBuilder key) => key.Length >= 4 && (char.IsAsciiDigit(key[^1]) || key[^1] is '年' or '-' && char.IsAsciiDigit(key[^2]));
}
