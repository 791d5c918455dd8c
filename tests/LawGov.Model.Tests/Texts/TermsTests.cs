using LawGov.Model.Diagnostics;
using LawGov.Model.Texts;

namespace LawGov.Model.Tests.Texts;

public class TermsTests
{
    [Theory, InlineData(MessageLanguage.English), InlineData(MessageLanguage.Chinese)]
    public void Every_choice_has_a_term(MessageLanguage language)
    {
        foreach (var choice in new[] { typeof(AssignmentRole), typeof(AdministrativeLevel), typeof(DocumentKind), typeof(DiagnosticSeverity), typeof(DocumentField) })
            foreach (Enum value in Enum.GetValues(choice)) Terms.Of(value, language).ShouldNotBeNullOrWhiteSpace();
        Terms.Keys(MessageLanguage.English).ShouldBe(Terms.Keys(MessageLanguage.Chinese), ignoreOrder: true);
    }

    [Fact]
    public void What_is_no_choice_of_the_model_has_no_term() => Should.Throw<KeyNotFoundException>(() => Terms.Of(DayOfWeek.Monday, MessageLanguage.English));

    [Theory]
    [InlineData("annex/28", "annex 28", "附件第28项")]
    [InlineData("annex2/一/3", "annex 2 一/3", "附件2一3")]
    [InlineData("一/(二)/1", "一/(二)/1", "一（二）1")]
    [InlineData("(十五)", "(十五)", "（十五）")]
    [InlineData("7", "7", "第7项")]
    [InlineData("1/2", "1/2", "1.2")]
    [InlineData("", "", "")]
    public void Paths_are_said_as_people_say_them(string path, string english, string chinese)
    {
        new DocumentPath(path).In(MessageLanguage.English).ShouldBe(english);
        new DocumentPath(path).In(MessageLanguage.Chinese).ShouldBe(chinese);
        new DocumentPath(path).ToString().ShouldBe(path);
    }

    [Fact]
    public void Dates_years_and_lists_are_written_as_the_language_does()
    {
        Terms.Of(new DateOnly(2023, 3, 5), MessageLanguage.English).ShouldBe("2023-03-05");
        Terms.Of(new DateOnly(2023, 3, 5), MessageLanguage.Chinese).ShouldBe("2023年3月5日");
        Terms.Of(new Period(2021, 2025), MessageLanguage.Chinese).ShouldBe("2021—2025年");
        Terms.Of(new Period(2021, 2021), MessageLanguage.Chinese).ShouldBe("2021年");
        Terms.List(["甲", "乙"], MessageLanguage.English).ShouldBe("甲, 乙");
        Terms.List(["甲", "乙"], MessageLanguage.Chinese).ShouldBe("甲、乙");
    }

    [Theory, InlineData(160, 160), InlineData(161, 161), InlineData(400, 161)]
    public void A_finding_quotes_no_more_than_can_be_read(int length, int expected) =>
        new DiagnosticDescriptor("X", DiagnosticSeverity.Info, "{0}", "{0}").Message(MessageLanguage.English, new string('文', length)).Length.ShouldBe(expected);

    [Fact]
    public void Each_language_has_its_own_terms()
    {
        Terms.Of(AssignmentRole.Lead, MessageLanguage.English).ShouldBe("lead");
        Terms.Of(AssignmentRole.Lead, MessageLanguage.Chinese).ShouldBe("牵头");
    }

    public static TheoryData<object?, string, string> Words => new()
    {
        { null, "", "" },
        { "甲", "甲", "甲" },
        { AssignmentRole.Lead, "lead", "牵头" },
        { new DateOnly(2023, 3, 5), "2023-03-05", "2023年3月5日" },
        { new Period(2021, 2025), "2021–2025", "2021—2025年" },
        { new DocumentPath("annex/28"), "annex 28", "附件第28项" },
        { new[] { "甲", "乙" }, "甲, 乙", "甲、乙" },
        { 1234.5m, "1234.5", "1234.5" },
        { new NoWords(), "", "" },
    };

    [Theory, MemberData(nameof(Words))]
    public void A_value_in_a_text_is_written_as_the_language_does(object? value, string english, string chinese)
    {
        Terms.Word(value, MessageLanguage.English).ShouldBe(english);
        Terms.Word(value, MessageLanguage.Chinese).ShouldBe(chinese);
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Should.Throw<ArgumentNullException>(() => Terms.Of(null!, MessageLanguage.English)).ParamName.ShouldBe("value");
        Should.Throw<ArgumentNullException>(() => Terms.List(null!, MessageLanguage.English)).ParamName.ShouldBe("words");
    }

    [Fact]
    public void A_catalogue_that_is_missing_is_named() =>
        Should.Throw<InvalidOperationException>(() => new TextCatalogue(typeof(Terms).Assembly, "nowhere")[MessageLanguage.Chinese, "x"]).Message.ShouldBe("The resource nowhere-zh.json is missing.");

    private sealed class NoWords
    {
        public override string? ToString() => null;
    }
}
