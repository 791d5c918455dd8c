using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Extracting;

/// <summary>Reads the table of particulars above the text on a government's web page: 索引号, 发布日期, 发文字号.</summary>
/// <remarks>Label and value stand on one line, two pairs may share a line, a value may be missing: <c>索引号 发布机构 政务公开办</c>.</remarks>
internal static class IndexTable
{
    private static readonly string[] Labels =
        ["索引号", "索取号", "发布机构", "发文机关", "发布单位", "公开类别", "公开属性", "公开范围", "发布时间", "发布日期", "公开日期", "生成日期", "成文日期", "发文日期", "发文字号", "文号", "文件编号", "标题", "名称", "文件名称", "主题分类", "主题词", "有效性", "信息分类", "体裁分类", "组配分类", "来源", "失效日期", "实施日期", "文档类型", "原文链接"];

    /// <summary>The values by label, of the lines that start before <paramref name="end"/> in the compact text.</summary>
    public static Dictionary<string, string> Read(CompactText text, int end)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Lines)
        {
            if (line.Start >= end && !line.IsBlank) break;
            if (line.IsBlank || line.Length > 200 || !StartsWithLabel(text.Slice(line.Start, line.End).TrimStart("-*#"))) continue;
            if (line.Has(LineTraits.Row)) ReadTokens(text.Slice(line.Start, line.End).ToString().Split(['\t', ':'], StringSplitOptions.RemoveEmptyEntries), values);
            else ReadTokens(CharacterFolding.Fold(text.Source[line.SourceStart..line.SourceEnd]).Split([' ', '\t', ':', '*', '|'], StringSplitOptions.RemoveEmptyEntries), values);
        }

        return values;
    }

    private static void ReadTokens(string[] tokens, Dictionary<string, string> values)
    {
        string? label = null;
        foreach (var token in tokens)
        {
            if (Array.IndexOf(Labels, token) >= 0) label = token;
            else if (label is not null && values.TryAdd(label, token)) label = null;
        }
    }

    private static bool StartsWithLabel(ReadOnlySpan<char> line)
    {
        foreach (var label in Labels)
            if (line.StartsWith(label)) return true;
        return false;
    }
}
