using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>The words of a clause, the first letter of each kind before it: N noun, U name, V verb, J joint, R rule, D date, X remark; names of no good shape are marked ?.</summary>
public class ClauseTokenizerTests
{
    [Theory]
    [InlineData("责任单位:县水利局", "N责任单位: U县水利局")]
    [InlineData("县水利局牵头,县林业局配合", "U县水利局 V牵头 U县林业局 V配合")]
    [InlineData("县水利局会同县林业局负责", "U县水利局 J会同 U县林业局 V负责")]
    [InlineData("会同县林业局负责", "J会同 U县林业局 V负责")]
    [InlineData("县水利局、县林业局等会同各乡镇负责", "U县水利局 U县林业局 J会同 U各乡镇 V负责")]
    [InlineData("县水利局(牵头)、县林业局", "U县水利局 V(牵头) U县林业局")]
    [InlineData("县水利局和县林业局(牵头)", "U县水利局 U县林业局 V(牵头)")]
    [InlineData("县水利局和县林业局及各乡镇", "U县水利局 U县林业局 U各乡镇")]
    [InlineData("县水利局等部门", "U县水利局")]
    [InlineData("县水利局等相关部门", "U县水利局 U相关部门")]
    [InlineData("由县水利局负责", "U县水利局 V负责")]
    [InlineData("企业内由县水利局负责", "X企业内 U县水利局 V负责")]
    [InlineData("县水利局牵头县林业局配合", "U县水利局 V牵头 U县林业局 V配合")]
    [InlineData("县水利局牵头;县林业局负责属地管理", "U县水利局 V牵头 U县林业局 V负责属地管理")]
    public void Names_and_verbs(string clause, string expected) => Words(clause).ShouldBe(expected);

    [Theory]
    [InlineData("责任单位:县水利局,10月底前完成", "N责任单位: U县水利局 D10月底前完成")]
    [InlineData("完成时限:10月底", "N完成时限: D10月底")]
    [InlineData("完成时限:尽快", "N完成时限: D尽快")]
    [InlineData("完成时限:尽快,分步", "N完成时限: D尽快 D分步")] // up to the end of its field
    [InlineData("完成时限:尽快;县水利局", "N完成时限: D尽快 U县水利局")]
    [InlineData("完成时限:尽快。县水利局", "N完成时限: D尽快 U县水利局")]
    [InlineData("牵头单位:市市场监管局责任单位:各区", "N牵头单位: U市市场监管局 N责任单位: U各区")] // 监管局责任单位 is no noun
    [InlineData("责任单位 各区", "N责任单位 U 各区")]
    [InlineData("责任单位:县水利局;县林业局", "N责任单位: U县水利局 U县林业局")]
    [InlineData("备注:甲局,乙局", "N备注: X甲局 X乙局")]
    [InlineData("备注:甲局;县水利局", "N备注: X甲局 U县水利局")]
    [InlineData("备注:甲局,责任单位县水利局", "N备注: X甲局 X责任单位县水利局")] // only a colon ends it
    [InlineData("备注:甲局,责任单位:县水利局", "N备注: X甲局 N责任单位: U县水利局")]
    [InlineData("5分,县水利局", "X5分 U县水利局")]
    [InlineData("县水利局,下同", "U县水利局 X下同")]
    [InlineData("县水利局,以下同", "U县水利局 X以下同")]
    [InlineData("县水利局,下同略", "U县水利局 X下同略")]
    [InlineData("县水利局,以下均同", "U县水利局 X以下均同")]
    [InlineData("县水利局、县林业局,列第一位者为牵头单位", "U县水利局 U县林业局 R列第一位者为牵头单位")]
    [InlineData("县水利局,列第一位者为牵头单位,其他为配合单位", "U县水利局 R列第一位者为牵头单位 R其他为配合单位")]
    [InlineData("县水利局、县林业局(第一责任单位为牵头单位,下同)", "U县水利局 U县林业局 R第一责任单位为牵头单位")]
    [InlineData("县水利局、县林业局(县水利局为牵头单位)", "U县水利局 U县林业局(县水利局为牵头单位)")]
    [InlineData("责任单位:", "N责任单位:")]
    public void Times_remarks_and_rules(string clause, string expected) => Words(clause).ShouldBe(expected);

    [Theory]
    [InlineData("无 略 暂无 (略) 不涉及 待定 - -- — — / \\ * . … ─ 一 ~")]
    public void Words_for_nobody(string words)
    {
        foreach (var word in words.Split(' '))
        {
            Words($"责任单位:{word}").ShouldBe("N责任单位:", word);
            Words($"责任单位:县水利局、{word}").ShouldBe("N责任单位: U县水利局", word);
        }
    }

    private static string Words(string clause)
    {
        var tokens = new ClauseTokens();
        ClauseTokenizer.Read(new ClauseText(clause, 0, null), ref tokens);
        var words = new List<string>();
        foreach (var token in tokens.Words)
        {
            var letter = token.Kind switch
            {
                ClauseTokenKind.Noun => "N",
                ClauseTokenKind.Name => token.Shape == NameShape.None ? "?" : "U",
                ClauseTokenKind.Verb => "V",
                ClauseTokenKind.Joint => "J",
                ClauseTokenKind.Rule => "R",
                ClauseTokenKind.Date => "D",
                ClauseTokenKind.Remark => "X",
                _ => "",
            };
            if (letter.Length > 0) words.Add(letter + clause[token.Range.Start..token.Range.End]);
        }

        tokens.Dispose();
        return string.Join(' ', words);
    }
}
