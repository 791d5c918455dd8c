using LawGov.Model.Parsing;

namespace LawGov.Model.Tests.Forms;

/// <summary>The written forms of plans: every example of the grammar pages and of the pages beside this file is read as it says.</summary>
public class WrittenFormTests
{
    /// <summary>A form that is shown in fewer places is not shown to be read.</summary>
    private const int FewestDocuments = 3;

    public static TheoryData<string> GrammarExamples => Names("docs", "grammar");

    public static TheoryData<string> FormExamples => Names("tests", "LawGov.Model.Tests", "Forms");

    [Theory, MemberData(nameof(GrammarExamples))]
    public void Grammar_page_is_true(string name) => Check(name, "docs", "grammar");

    [Theory, MemberData(nameof(FormExamples))]
    public void Form_is_read(string name) => Check(name, "tests", "LawGov.Model.Tests", "Forms");

    [Fact]
    public void Every_form_has_three_documents_of_its_own() =>
        Example.In("tests", "LawGov.Model.Tests", "Forms").GroupBy(e => (e.Page, e.Heading)).Where(g => g.Count() < FewestDocuments).Select(g => g.Key).ShouldBeEmpty();

    private static void Check(string name, params string[] folder)
    {
        var example = Example.In(folder).Single(e => e.ToString() == name);
        ReadingText.Describe(PolicyDocumentParser.Default.Parse(example.Text)).ShouldBe(example.Reading);
    }

    private static TheoryData<string> Names(params string[] folder) => new(Example.In(folder).Select(e => e.ToString()));
}
