using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>The words that are known, as they are meant to be: one that gets lost or is misspelt shows here.</summary>
public class VocabularyTests
{
    [Theory]
    [InlineData("决议 决定 命令 公报 公告 通告 意见 通知 通报 报告 请示 批复")]
    [InlineData("议案 的函 复函 公函 纪要 工作打算 小结 方案 规划 纲要 计划 要点")]
    [InlineData("安排 行动 任务 重点工作 工作思路 路线图 时间表 施工图 蓝图 战略 分工 分解")]
    [InlineData("分工表 分解表 任务表 责任表 工作表 推进表 进度表 一览表 任务书 责任书 承诺书 倡议书")]
    [InlineData("告知书 建议书 措施 举措 政策 若干条 对策 意见稿 条例 规定 办法 细则")]
    [InlineData("规则 规范 规程 准则 章程 制度 机制 预案 标准 指标 指标体系 评价体系")]
    [InlineData("体系 指引 指南 导则 导引 手册 流程 须知 程序 清单 目录 名录")]
    [InlineData("名单 台账 总结 白皮书 蓝皮书 解读 说明 建议 复议 声明 宣言 协议")]
    [InlineData("合同 倡议 指示 通令 通则 简报 公示 案例 范本 模板 汇编 提纲")]
    public void Ends_of_titles(string words)
    {
        foreach (var word in words.Split(' ')) DocumentWords.EndsAsTitle("甲" + word).ShouldBeTrue(word);
    }

    [Theory]
    [InlineData(DocumentKind.DivisionOfLabour, "任务分工方案 分工方案 分解方案 分工意见 分工 分工表 任务分解 责任分解 目标分解 分解表")]
    [InlineData(DocumentKind.ActionPlan, "行动方案 行动计划 年行动 专项行动 三年计划")]
    [InlineData(DocumentKind.WorkPoints, "要点 工作安排 工作思路 工作打算")]
    [InlineData(DocumentKind.Measures, "措施 举措 若干政策 若干条 扶持政策 支持政策 奖励政策")]
    [InlineData(DocumentKind.AnnualReport, "报告 总结 小结")]
    [InlineData(DocumentKind.Opinions, "意见")]
    [InlineData(DocumentKind.ImplementationPlan, "方案 计划")]
    [InlineData(DocumentKind.Outline, "规划 纲要")]
    public void Kinds_of_documents(DocumentKind kind, string words)
    {
        foreach (var word in words.Split(' ')) DocumentWords.KindOf("某市关于治水的" + word).ShouldBe(kind, word);
    }

    [Theory]
    [InlineData("纠错 打印 关闭 分享 收藏 网站地图 打印本页 关闭窗口")]
    [InlineData("关闭本页 返回顶部 使用说明 我要纠错 网页纠错 打印关闭 【打印】 【关闭】")]
    [InlineData("[打印] [关闭] 打印|关闭 分享到 分享到: 扫一扫 扫一扫在手机打开当前页 相关链接")]
    [InlineData("相关链接: 相关附件 相关附件: 相关解读 政策解读 上一篇 下一篇")]
    public void What_a_page_adds_behind_the_text(string words)
    {
        foreach (var word in words.Split(' ')) TailMarks.OpensTail(word).ShouldBeTrue(word);
    }

    [Theory]
    [InlineData("责任编辑: 上一篇: 下一篇: 扫一扫在手机 分享到: 浏览次数: 网站标识码 版权所有")]
    [InlineData("抄送: 抄报: 分送: 主送:")]
    public void Starts_of_what_stands_behind_the_text(string words)
    {
        foreach (var word in words.Split(' ')) TailMarks.OpensTail(word + "某某").ShouldBeTrue(word);
    }

    [Theory]
    [InlineData("以上报告。 特此报告。 特此通知。 专此报告。 特此函复。 特此函达。")]
    public void Closing_formulas(string words)
    {
        foreach (var word in words.Split(' ')) TailMarks.IsFormula(word).ShouldBeTrue(word);
    }
}
