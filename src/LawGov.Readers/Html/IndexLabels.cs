using System.Collections.Frozen;

namespace LawGov.Readers.Html;

/// <summary>Labels of the index table of a government page (索引表), after the catalogue rules for open government and their many local spellings.</summary>
internal static class IndexLabels
{
    private static readonly FrozenDictionary<string, IndexLabel> All = Build();

    /// <summary>Length of the longest label.</summary>
    public static int Longest { get; } = All.Keys.Max(k => k.Length);

    /// <summary>What the label means; null when it is none. White space and colons must be gone.</summary>
    public static IndexLabel? Find(string label) => All.TryGetValue(label, out var found) ? found : null;

    private static FrozenDictionary<string, IndexLabel> Build()
    {
        var all = new Dictionary<string, IndexLabel>(StringComparer.Ordinal);
        Add(IndexField.IndexNumber, true, "索引号", "信息索引号", "索引号码", "索取号", "公开索引号");
        Add(IndexField.DocumentNumber, true, "发文字号", "发文文号", "公文字号", "文号", "文件编号", "文件字号", "公文文号", "发文号", "文件文号");
        Add(IndexField.SignedOn, true, "成文日期", "成文时间", "发文日期", "发文时间", "制文日期", "制定日期", "签发日期", "印发日期", "成文日");
        Add(IndexField.PublishedOn, true, "发布日期", "发布时间", "公开日期", "公开时间", "公布日期", "发布日", "上网日期", "生成日期");
        Add(IndexField.Issuer, true, "发文机关", "发文单位", "制发机关", "制定机关", "成文单位", "发文部门", "公文发文机关", "发文机构");
        Add(IndexField.Publisher, true, "发布机构", "发布单位", "公开主体", "公开机构", "公开责任部门", "发布机关", "发布部门", "公开单位");
        Add(IndexField.Title, false, "标题", "名称", "信息名称", "文件名称", "文件标题", "公文名称", "公文标题", "信息标题");
        Add(IndexField.Other, true, "主题分类", "公开类别", "公开方式", "公文种类", "体裁分类", "组配分类", "信息分类", "文种分类", "服务对象分类", "公开范围",
            "公开属性", "公开形式", "公开程序", "信息类别", "公文类别", "文件类型", "时效性", "有效性", "效力状态", "文件状态", "废止日期", "实施日期", "生效日期",
            "失效日期", "有效期", "公开时限", "统一登记号", "登记号", "规范性文件编号", "内容概述", "内容分类", "信息来源", "文章来源", "稿件来源", "更新时间",
            "更新日期", "最后更新", "录入时间", "信息时间");
        Add(IndexField.Other, false, "主题词", "关键词", "关键字", "来源", "分类", "所属主题", "作者", "责任编辑", "浏览次数", "点击数", "阅读次数", "访问量", "字体", "字号");
        return all.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(IndexField field, bool isTelling, params ReadOnlySpan<string> labels)
        {
            for (var rank = 0; rank < labels.Length; rank++) all.Add(labels[rank], new IndexLabel(field, rank, isTelling));
        }
    }
}
