using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Extracting;

/// <summary>Words beside a date that make it a deadline, or none.</summary>
public class DeadlineWordsTests
{
    [Theory]
    [InlineData("建成 完成 完工 实现 达到 投用 投入使用 投入运营 竣工 到位 形成 出台")]
    [InlineData("印发 交付 通车 开通 上线 全面 全部 基本 力争 确保 评估 总结")]
    [InlineData("验收 报送 上报 提交 汇总 公布 发布 公示 兑现 清零 销号 办结")]
    [InlineData("投产 达产 封顶 覆盖 编制 制定 制订 修订 建立 组建")]
    public void The_end_of_a_time_is_a_deadline_before_a_verb_of_completion(string words)
    {
        foreach (var word in words.Split(' ')) Find($"2024年底{word}河道").ShouldBe("2024年底", word);
        Find("2024年底河道").ShouldBe("");
    }

    [Theory]
    [InlineData("继续 仍 暂按 暂缓 享受 可享受 延续 按原")]
    [InlineData("执行原")]
    public void What_only_goes_on_until_then_has_no_deadline(string words)
    {
        foreach (var word in words.Split(' ')) Find($"2024年底前{word}原标准").ShouldBe("", word);
    }

    [Theory]
    [InlineData("延续 延长 顺延 执行 有效 持续 实施 保留")]
    [InlineData("截止 截至")]
    public void What_is_valid_until_then_has_no_deadline(string words)
    {
        foreach (var word in words.Split(' ')) Find($"政策{word}到2025年底。").ShouldBe("", word);
        Find("覆盖率到2025年底。").ShouldBe("到2025年底");
    }

    private static string Find(string text)
    {
        using var compact = Normalizer.Normalize(text);
        var found = new List<DeadlineMention>();
        DeadlineReader.Find(compact, new TextRange(0, compact.Chars.Length), 2024, found);
        return string.Join('|', found.Select(f => text[f.Range.Start..f.Range.End]));
    }
}
