namespace LawGov.Model.Tests.Assigning;

/// <summary>Who is responsible for what in lists of duties.</summary>
public class DutyListsTests
{
    private const string Head = "一、演练\n（一）职责\n";

    [Theory]
    [InlineData("1.县教育局：组织全县学校开展演练。\n2.县公安局：维护现场秩序。\n3.县财政局：安排所需经费，加强监管。", "1 R县教育局|2 R县公安局|3 R县财政局")]
    [InlineData("县教育局：组织全县学校开展演练。\n县公安局、县交警大队：维护现场秩序。\n县财政局　安排演练所需的经费。", "一/(一)/-1 R县教育局|一/(一)/-2 R县公安局 R县交警大队|一/(一)/-3 R县财政局")]
    [InlineData("县教育局负责组织演练。\n县公安局负责维护秩序。\n县乱石局负责安排经费。", "一/(一)/-1 R县教育局|一/(一)/-2 R县公安局|一/(一)/-3 R县乱石局 !1401@6")] // those beside it vouch
    [InlineData("1.县教育局：组织全县学校开展演练。\n2.县公安局：维护现场秩序。", "1|2")] // two are no list
    [InlineData("1.县教育局：组织全县学校开展演练。\n2.县公安局：维护现场秩序。\n3.县财政局：安排所需经费。（责任单位：县审计局）", "1 R县教育局|2 R县公安局|3 R县审计局")] // a clause says more
    [InlineData("1.县教育局：组织全县学校开展演练。\n2.县公安局：维护现场秩序。\n3.县财政局：安排所需经费，加强监管。\n4.演练每年一次。\n5.经费按实结算。", "1|2|3|4|5")] // two of five are others
    public void Items_that_begin_with_bodies(string items, string expected) => AssignedText.Of(Head + items).ShouldBe(expected);

    [Fact]
    public void A_division_that_begins_with_its_body_is_no_heading() =>
        AssignedText.Of("一、职责\n（一）县教育局：组织全县学校开展演练。\n（二）县公安局：维护现场秩序。\n（三）县财政局：安排所需经费，加强监管。").ShouldBe("(一) R县教育局|(二) R县公安局|(三) R县财政局");
}
