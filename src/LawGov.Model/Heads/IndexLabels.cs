namespace LawGov.Model.Heads;

/// <summary>The labels of the index tables on government web pages.</summary>
/// <remarks>The core is that of 《政府信息公开目录系统实施指引（试行）》 and of the index of www.gov.cn; sites vary it.</remarks>
internal static class IndexLabels
{
    private static readonly (IndexField Field, string[] Labels)[] ByField =
    [
        (IndexField.Title, ["标题", "名称", "文件名称", "信息名称", "文件标题", "内容名称", "公文标题", "文件名", "政策名称", "法规名称", "发文标题", "法规标题", "政策标题", "公文名称"]),
        (IndexField.Number, ["发文字号", "文号", "发布文号", "文件编号", "发文文号", "文件字号", "文件文号", "公文字号", "发文号", "文件号", "政策文号", "法规文号", "令号", "发字号"]),
        (IndexField.Issuer, ["发文机关", "发布机关", "制定机关", "制发机关", "发文单位", "发文部门", "颁布机构", "颁布单位", "颁布机关", "印发机关", "印发单位", "印发部门", "制定单位", "制定部门", "发文机构", "签发单位", "签发机关", "制文机关", "制发单位", "公文制发机关", "联合发文单位", "联合发文机关"]),
        (IndexField.Publisher, ["发布机构", "发布单位", "发布部门", "公开主体", "公布机构", "公开机构", "责任部门", "公开责任部门", "公开责任单位", "公开单位", "所属机构"]),
        (IndexField.Source, ["来源", "信息来源", "文章来源", "稿件来源", "信息来源单位", "供稿单位", "提供单位", "信息提供单位"]),
        (IndexField.SignedOn, ["成文日期", "生成日期", "发文日期", "发文时间", "成文时间", "制发日期", "印发日期", "印发时间", "签发日期", "签发时间", "颁布日期", "颁布时间", "制定日期", "生成时间", "签署日期", "通过日期", "批准日期"]),
        (IndexField.PublishedOn, ["发布日期", "发布时间", "公开日期", "公开时间", "公布日期", "公布时间", "信息发布日期", "发表时间", "发表日期", "上网时间", "上网日期", "刊登日期", "添加时间", "发稿时间", "录入时间", "日期", "时间", "发布于", "发布"]),
        (IndexField.UpdatedOn, ["更新时间", "更新日期", "修改时间", "修改日期", "最后修改", "编辑日期", "编辑时间", "最近更新", "最后更新"]),
        (IndexField.IndexNumber, ["索引号", "索取号", "信息索引号", "公开索引号", "索引码"]),
        (IndexField.Other,
        [
            "公开类别", "公开属性", "公开范围", "公开方式", "公开形式", "公开目录", "公开程序", "公开时限", "信息公开形式", "信息公开选项", "政府信息公开选项", "主题分类", "主题词", "主题", "关键词", "关键字", "有效性", "效力", "效力状态", "效力状况", "效力情况", "有效状态", "效力级别", "时效性", "时效", "文件状态", "状态",
            "信息分类", "体裁分类", "组配分类", "题材分类", "服务对象", "服务对象分类", "文种", "公文种类", "公文类型", "文件类型", "文件类别", "文档类型", "分类", "类别", "分类号", "统一登记号", "登记号", "统一编号", "规范性文件登记号", "编号", "载体类型", "载体形式", "语种", "信息格式",
            "失效日期", "失效时间", "废止日期", "废止时间", "实施日期", "施行日期", "生效日期", "生效时间", "有效期", "有效期至", "截止日期", "检索时间", "检索关键词", "内容概述", "内容概览", "概述", "摘要", "附件", "附件下载", "相关附件",
            "浏览次数", "浏览量", "浏览数", "浏览", "阅读次数", "阅读量", "阅读", "访问量", "访问次数", "点击数", "点击率", "点击量", "点击次数", "点击", "字号", "字体", "字体大小", "视力保护色", "打印", "分享", "分享到", "作者", "编辑", "责任编辑", "审核", "审核人", "校对", "初审", "复审", "终审", "撰稿", "记者", "通讯员", "发布人", "录入人", "录入",
            "签发人", "密级", "等级", "紧急程度", "保密期限", "联系人", "联系电话", "电话", "服务热线", "客服热线", "客户热线", "咨询热线", "热线电话", "传真", "邮箱", "电子邮箱", "电子邮件", "地址", "通信地址", "通讯地址", "联系地址", "邮寄地址", "邮编", "邮政编码", "原文链接", "链接", "网址", "所属栏目", "栏目", "省份城市", "所属地区", "地区", "行业", "引证码", "法宝引证码", "信息来源网址", "归档时间", "归档日期", "上传时间", "上传日期", "下载时间", "下载次数", "抓取时间", "采集时间", "访问时间", "文档编号", "文档格式", "格式", "大小", "收藏", "页数", "是否有效", "解读", "政策解读", "图解",
        ]),
    ];

    private static readonly Dictionary<string, IndexField> Fields = ByField.SelectMany(f => f.Labels.Select(label => (label, f.Field))).ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, IndexField>.AlternateLookup<ReadOnlySpan<char>> Lookup = Fields.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Labels are not longer.</summary>
    public static readonly int Longest = Fields.Keys.Max(label => label.Length);

    /// <summary>Whether <paramref name="text"/> is a label, and which.</summary>
    public static bool TryGet(ReadOnlySpan<char> text, out IndexField field) => Lookup.TryGetValue(text, out field);

    /// <summary>Whether the value of <paramref name="label"/> is the name of a person.</summary>
    public static bool NamesPerson(string label) => label is "作者" or "记者" or "通讯员" or "编辑" or "责任编辑" or "撰稿" or "发布人" or "录入人" or "录入";

    /// <summary>The longest label that ends at the end of <paramref name="text"/>.</summary>
    /// <returns>Its length; 0 when there is none.</returns>
    public static int ReadBackwards(ReadOnlySpan<char> text, out IndexField field)
    {
        for (var length = Math.Min(Longest, text.Length); length >= 2; length--)
        {
            if (!Lookup.TryGetValue(text[^length..], out field)) continue;
            // 公示时间 and 听证日期 are no times of the document.
            return length == 2 && field == IndexField.PublishedOn && length < text.Length && text[^(length + 1)] is >= '\u4E00' and <= '\u9FFF' ? 0 : length;
        }

        field = default;
        return 0;
    }

    /// <summary>[ 发文字号 ], 【文号】, 文号: without its marks.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> label) => label.Trim("[]【】:");

    /// <summary>Length of the same label in English at the start of a value, with its colon: 日期 Date:2019-05-30; 0 when there is none.</summary>
    public static int EnglishLength(ReadOnlySpan<char> value)
    {
        var length = 0;
        while (length < value.Length && char.IsAsciiLetter(value[length])) length++;
        return length > 0 && length < value.Length && value[length] == ':' ? length + 1 : 0;
    }

    /// <summary>Whether a line begins with a label and a mark behind it, or is one.</summary>
    public static bool BeginLine(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOfAny(":\t");
        return TryGet(Bare(colon < 0 ? line : line[..colon]), out _);
    }

    /// <summary>Whether all cells of a row are labels.</summary>
    public static bool AreHeader(ReadOnlySpan<char> row)
    {
        var labels = 0;
        foreach (var cell in row.Split('\t'))
        {
            if (row[cell].IsEmpty) continue;
            if (!TryGet(row[cell].TrimEnd(":"), out _)) return false;
            labels++;
        }

        return labels > 1;
    }
}
