using LawGov.Model.Heads;

namespace LawGov.Model.Tests.Heads;

/// <summary>The labels of index tables, by the field that each names.</summary>
public class IndexLabelsTests
{
    [Theory]
    [InlineData("标题 名称 文件名称 信息名称 文件标题 内容名称 公文标题 文件名 政策名称 法规名称", nameof(IndexField.Title))]
    [InlineData("发文字号 文号 发布文号 文件编号 发文文号 文件字号 文件文号 公文字号 发文号 文件号 政策文号 法规文号 令号 发字号", nameof(IndexField.Number))]
    [InlineData("发文机关 发布机关 制定机关 制发机关 发文单位 发文部门 颁布机构 颁布单位 颁布机关 印发机关 印发单位 印发部门 制定单位 制定部门 发文机构 签发单位 签发机关 制文机关 制发单位 公文制发机关 联合发文单位 联合发文机关", nameof(IndexField.Issuer))]
    [InlineData("发布机构 发布单位 发布部门 公开主体 公布机构 公开机构 责任部门 公开责任部门 公开责任单位 公开单位 所属机构", nameof(IndexField.Publisher))]
    [InlineData("来源 信息来源 文章来源 稿件来源 信息来源单位 供稿单位 提供单位 信息提供单位", nameof(IndexField.Source))]
    [InlineData("成文日期 生成日期 发文日期 发文时间 成文时间 制发日期 印发日期 印发时间 签发日期 签发时间 颁布日期 颁布时间 制定日期 生成时间 签署日期 通过日期 批准日期", nameof(IndexField.SignedOn))]
    [InlineData("发布日期 发布时间 公开日期 公开时间 公布日期 公布时间 信息发布日期 发表时间 发表日期 上网时间 上网日期 刊登日期 添加时间 发稿时间 录入时间 日期 时间 发布于 发布", nameof(IndexField.PublishedOn))]
    [InlineData("更新时间 更新日期 修改时间 修改日期 最后修改 编辑日期 编辑时间 最近更新 最后更新", nameof(IndexField.UpdatedOn))]
    [InlineData("索引号 索取号 信息索引号 公开索引号 索引码", nameof(IndexField.IndexNumber))]
    [InlineData("公开类别 公开属性 公开范围 公开方式 公开形式 公开目录 公开程序 公开时限 信息公开形式 信息公开选项 政府信息公开选项 主题分类 主题词 主题 关键词 关键字 有效性 效力 效力状态 效力级别 时效性 时效 文件状态 状态 信息分类 体裁分类 组配分类 题材分类 服务对象 服务对象分类 文种 公文种类 公文类型 文件类型 文件类别", nameof(IndexField.Other))]
    [InlineData("文档类型 分类 类别 分类号 统一登记号 登记号 统一编号 规范性文件登记号 编号 载体类型 载体形式 语种 信息格式 失效日期 失效时间 废止日期 废止时间 实施日期 施行日期 生效日期 生效时间 有效期 有效期至 截止日期 检索时间 检索关键词 内容概述 内容概览 概述 摘要 附件 附件下载 相关附件 浏览次数 浏览量 浏览数 浏览", nameof(IndexField.Other))]
    [InlineData("阅读次数 阅读量 阅读 访问量 访问次数 点击数 点击率 点击量 点击次数 点击 字号 字体 字体大小 视力保护色 打印 分享 分享到 作者 编辑 责任编辑 审核 审核人 校对 初审 复审 终审 撰稿 签发人 密级 等级 紧急程度 保密期限 联系人 联系电话 电话 地址 邮编 原文链接 链接 网址 所属栏目 栏目 省份城市 所属地区 地区", nameof(IndexField.Other))]
    [InlineData("服务热线 客服热线 客户热线 咨询热线 热线电话 传真 邮箱 电子邮箱 电子邮件 通信地址 通讯地址 联系地址 邮寄地址 邮政编码", nameof(IndexField.Other))]
    [InlineData("行业 引证码 法宝引证码 信息来源网址 归档时间 归档日期 上传时间 上传日期 下载时间 下载次数 抓取时间 采集时间 访问时间 文档编号 文档格式 格式 大小 收藏 页数 是否有效 解读 政策解读 图解", nameof(IndexField.Other))]
    public void Labels(string labels, string field)
    {
        foreach (var label in labels.Split(' '))
        {
            IndexLabels.TryGet(label, out var read).ShouldBeTrue(label);
            read.ToString().ShouldBe(field, label);
            IndexLabels.ReadBackwards(label, out _).ShouldBe(label.Length, label);
            label.Length.ShouldBeLessThanOrEqualTo(IndexLabels.Longest);
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("题", 0)]
    [InlineData("桥梁", 0)]
    [InlineData("信息索引号", 5)] // the longest that fits
    [InlineData("某某索引号", 3)]
    [InlineData("公示发布", 0)]
    public void A_label_at_the_end(string text, int length) => IndexLabels.ReadBackwards(text, out _).ShouldBe(length);

    [Theory]
    [InlineData("Date:2019", 5)]
    [InlineData("Date2019", 0)]
    [InlineData(":2019", 0)]
    [InlineData("Date", 0)]
    [InlineData("日Date:", 0)]
    public void A_label_in_English(string value, int length) => IndexLabels.EnglishLength(value).ShouldBe(length);

    [Theory]
    [InlineData("索引")]
    [InlineData("标题名")]
    [InlineData("")]
    public void Other_words(string text) => IndexLabels.TryGet(text, out _).ShouldBeFalse();
}
