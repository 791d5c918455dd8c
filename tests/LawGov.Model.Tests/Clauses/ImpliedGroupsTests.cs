using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Sentences that imply a group in later tasks: their words, and the group they name.</summary>
public class ImpliedGroupsTests
{
    [Theory]
    [InlineData("以下任务均需各区政府落实，不再列出", "以下任务均需各区政府落实,不再列出", "各区政府")]
    [InlineData("以下均需由各区政府负责，不再逐一列出。", "以下均需由各区政府负责,不再逐一列出", "各区政府")]
    [InlineData("下列任务均须各区政府配合，不再一一列明", "下列任务均须各区政府配合,不再一一列明", "各区政府")]
    [InlineData("下述任务均由各区政府参与，不一一列出", "下述任务均由各区政府参与,不一一列出", "各区政府")]
    [InlineData("后续任务都需各区政府组织实施，不逐一列示", "后续任务都需各区政府组织实施,不逐一列示", "各区政府")]
    [InlineData("各项任务都由各区政府按职责落实，不再罗列", "各项任务都由各区政府按职责落实,不再罗列", "各区政府")]
    [InlineData("所有任务均涉及各区政府，不再赘列", "所有任务均涉及各区政府,不再赘列", "各区政府")]
    [InlineData("其他任务需由各区政府结合实际贯彻落实，不再赘述", "其他任务需由各区政府结合实际贯彻落实,不再赘述", "各区政府")]
    [InlineData("其余任务涉及各区政府，不再标注", "其余任务涉及各区政府,不再标注", "各区政府")]
    [InlineData("甲事。以下均涉及到各区政府，不再逐条注明", "以下均涉及到各区政府,不再逐条注明", "各区政府")]
    [InlineData("甲事；以下都需由各区政府抓好落实，不再单独列举", "以下都需由各区政府抓好落实,不再单独列举", "各区政府")]
    [InlineData("（以下均须由各区政府组织落实，不再重复写出）", "以下均须由各区政府组织落实,不再重复写出", "各区政府")]
    [InlineData("(甲)以下均由各区政府按照职责负责，不再分别列出", "以下均由各区政府按照职责负责,不再分别列出", "各区政府")]
    [InlineData("以下均由各区政府负责落实，不再另行列出", "以下均由各区政府负责落实,不再另行列出", "各区政府")]
    [InlineData("以下均由各区政府配合落实，不再逐项列出", "以下均由各区政府配合落实,不再逐项列出", "各区政府")]
    [InlineData("以下均由各区政府、各街镇，不再列出", "以下均由各区政府、各街镇,不再列出", "各区政府、各街镇")]
    public void Later_tasks_imply_a_group(string text, string sentence, string units) => Found(text).ShouldBe($"{sentence}|{units}|");

    [Theory]
    [InlineData("各市均为责任单位，以下不再列出", "各市均为责任单位,以下不再列出", "各市", true)]
    [InlineData("甲事，各市均为责任单位，不再列出", "各市均为责任单位,不再列出", "各市", true)]
    [InlineData("各市均需落实，不再列出", "各市均需落实,不再列出", "各市", false)]
    [InlineData("各市都要落实，不再列出", "各市都要落实,不再列出", "各市", false)]
    public void A_group_stands_before_its_verb(string text, string sentence, string units, bool isAssigning) => Found(text).ShouldBe($"{sentence}|{units}|{(isAssigning ? "assigns" : "")}");

    [Theory]
    [InlineData("以下任务均需各区政府落实，不得列出")]
    [InlineData("以下任务均需各区政府落实，不再办理")]
    [InlineData("以下任务均需各区政府落实。不再列出")] // another sentence
    [InlineData("以下任务不再列出")]
    [InlineData("各区政府不再列出")]
    [InlineData("")]
    public void Other_sentences(string text) => Found(text).ShouldBe("");

    [Fact]
    public void A_text_may_have_several()
    {
        const string text = "各市均为责任单位,不再列出。各县均为责任单位,不再列出。";
        var first = ImpliedGroups.Find(text, 0).ShouldNotBeNull();
        var second = ImpliedGroups.Find(text, first.End).ShouldNotBeNull();
        text[second.UnitsStart..second.UnitsEnd].ShouldBe("各县");
        ImpliedGroups.Find(text, second.End).ShouldBeNull();
    }

    private static string Found(string text)
    {
        text = text.Replace('，', ',').Replace('；', ';').Replace('（', '(').Replace('）', ')');
        return ImpliedGroups.Find(text, 0) is { } found ? $"{text[found.Start..found.End]}|{text[found.UnitsStart..found.UnitsEnd]}|{(found.IsAssigning ? "assigns" : "")}" : "";
    }
}
