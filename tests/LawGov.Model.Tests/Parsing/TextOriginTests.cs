using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Parsing;

/// <summary>A text that names no place speaks for that of the body which issued or published it.</summary>
public class TextOriginTests
{
    private const string Text = "2024年法治建设工作要点\n一、完善制度。（责任单位：市司法局、各街道办事处）\n二、规范执法。（责任单位：市城管局）\n";

    [Theory]
    [InlineData("浙江省嘉兴市司法局", "浙江省嘉兴市", AdministrativeLevel.Prefecture)]
    [InlineData("嘉兴市人民政府办公室", "浙江省嘉兴市", AdministrativeLevel.Prefecture)]
    [InlineData("嘉兴市人民政府门户网站", "浙江省嘉兴市", AdministrativeLevel.Prefecture)]
    [InlineData("昆山市人民政府", "昆山市", AdministrativeLevel.County)]
    [InlineData("云溪县司法局", "云溪县", AdministrativeLevel.County)]
    [InlineData("云溪经济技术开发区管理委员会", "云溪经济技术开发区", AdministrativeLevel.District)]
    public void The_body_gives_the_place(string body, string place, AdministrativeLevel level) =>
        Parse(body).Document.Jurisdiction.ShouldBe(new Jurisdiction(place, level));

    [Theory]
    [InlineData("新华网")]
    [InlineData("中国日报")]
    [InlineData("本站原创")]
    [InlineData("")]
    public void What_is_no_body_of_a_place_gives_none(string body)
    {
        var result = Parse(body);
        result.Document.Jurisdiction.ShouldBeNull();
        result.Diagnostics.ShouldContain(d => d.Code == "LG1321");
    }

    [Fact]
    public void The_first_body_with_a_place_counts() => Parse("新华网", "嘉兴市司法局", "湖州市人民政府").Document.Jurisdiction!.Name.ShouldBe("浙江省嘉兴市");

    [Fact]
    public void The_text_comes_before_its_origin() =>
        PolicyDocumentParser.Default.ParseFrom(new TextOrigin { Bodies = ["嘉兴市司法局"] }, "湖州市" + Text).Document.Jurisdiction!.Name.ShouldBe("浙江省湖州市");

    [Fact]
    public void Units_are_those_of_the_place()
    {
        var result = Parse("嘉兴市司法局");
        result.Document.Tasks[0].Assignments[0].Reference!.CanonicalName.ShouldBe("浙江省嘉兴市司法局");
        result.Diagnostics.ShouldNotContain(d => d.Code == "LG1321");
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Should.Throw<ArgumentNullException>(() => PolicyDocumentParser.Default.ParseFrom(null!, "")).ParamName.ShouldBe("origin");
        Should.Throw<ArgumentNullException>(() => PolicyDocumentParser.Default.ParseFrom(new TextOrigin(), null!)).ParamName.ShouldBe("text");
    }

    private static ParseResult Parse(params string[] bodies) => PolicyDocumentParser.Default.ParseFrom(new TextOrigin { Bodies = [.. bodies] }, Text);
}
