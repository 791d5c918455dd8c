using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

public class BodyEndingsTests
{
    [Theory]
    [InlineData("市政府办公厅", true)]
    [InlineData("区司法局", true)]
    [InlineData("县委", true)]
    [InlineData("市发展和改革委员会", true)]
    [InlineData("委员会", false)]
    [InlineData("局", false)]
    [InlineData("市防汛指挥部办公", false)]
    [InlineData("市支队", false)]
    [InlineData("", false)]
    public void A_complete_name_has_something_before_its_ending(string text, bool expected) => BodyEndings.EndsComplete(text).ShouldBe(expected);

    [Theory]
    [InlineData("局", true)]
    [InlineData("上海海关", true)]
    [InlineData("青云镇", true)]
    [InlineData("供电", false)]
    [InlineData("浦江区", false)]
    [InlineData("方案", false)]
    [InlineData("", false)]
    public void The_name_of_a_single_body(string text, bool expected) => BodyEndings.EndsBody(text).ShouldBe(expected);

    [Theory]
    [InlineData("供电", true)]
    [InlineData("浦江区", true)]
    [InlineData("国家金融监管总局", true)]
    [InlineData("各街镇", true)]
    [InlineData("各级河长", true)]
    [InlineData("县长", false)]
    [InlineData("方案", false)]
    [InlineData("进一步", false)]
    [InlineData("", false)]
    public void Any_name(string text, bool expected) => BodyEndings.EndsAny(text).ShouldBe(expected);
}
