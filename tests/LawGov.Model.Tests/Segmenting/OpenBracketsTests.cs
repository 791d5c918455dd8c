using LawGov.Model.Segmenting;

namespace LawGov.Model.Tests.Segmenting;

/// <summary>Brackets that lines have left open.</summary>
public class OpenBracketsTests
{
    [Theory]
    [InlineData("加强建设。", false)]
    [InlineData("加强建设(区司法局", true)]
    [InlineData("加强建设(区司法局)", false)]
    [InlineData("加强建设((区司法局)", true)]
    [InlineData("加强建设)区司法局", false)] // what was never opened is not owed
    [InlineData("加强建设)(区司法局", true)]
    [InlineData("", false)]
    public void Open_ones_are_counted(string line, bool any)
    {
        var brackets = new OpenBrackets();
        brackets.Read(line, 0);
        brackets.Any.ShouldBe(any);
    }

    [Fact]
    public void They_are_closed_on_a_later_line()
    {
        var brackets = new OpenBrackets();
        brackets.Read("加强建设(区司法局、", 0);
        brackets.Enclose(10).ShouldBeTrue();
        brackets.Read("区民政局)", 10);
        brackets.Any.ShouldBeFalse();
        brackets.Enclose(15).ShouldBeFalse();
    }

    [Theory]
    [InlineData(7 + 299, true)]
    [InlineData(7 + 300, false)] // never closed
    public void One_that_stays_open_too_long_encloses_nothing(int at, bool encloses)
    {
        var brackets = new OpenBrackets();
        brackets.Read("加强(区司法局", 5);
        brackets.Read("(区民政局", 200);
        brackets.Enclose(at).ShouldBe(encloses, "counted from where the outermost was opened");
    }
}
