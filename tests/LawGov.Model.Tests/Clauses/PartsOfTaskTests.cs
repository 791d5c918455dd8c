using LawGov.Model.Clauses;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Brackets in which 由 says who does a part of the matter, and those in which it says who does the task.</summary>
public class PartsOfTaskTests
{
    [Theory]
    [InlineData("补考由各学校组织")]
    [InlineData("该费用由市财政局承担")]
    [InlineData("费用由市财政局承担")]
    [InlineData("情节严重的由市公安局处理")]
    [InlineData("跨市招生由省教育厅统筹,经费由省财政厅保障")]
    public void Part(string text) => PartsOfTask.AreAllOf(text).ShouldBeTrue();

    [Theory]
    [InlineData("由市教育局组织实施")]
    [InlineData("具体由市教育局负责")]
    [InlineData("此项工作由市教育局负责")]
    [InlineData("以上任务由市教育局负责")]
    [InlineData("该项目由市教育局负责")]
    [InlineData("此项活动由市教育局组织")]
    [InlineData("本项由市教育局牵头,各县区配合")]
    [InlineData("由市公安局负责押运,费用由市财政局承担")]
    [InlineData("市教育局牵头,技工学校内由市人社局负责")]
    [InlineData("责任单位:市教育局,补考由各学校组织")]
    [InlineData("市自由贸易试验区管委会负责")]
    [InlineData("市教育局负责")]
    [InlineData("")]
    public void Task(string text) => PartsOfTask.AreAllOf(text).ShouldBeFalse();
}
