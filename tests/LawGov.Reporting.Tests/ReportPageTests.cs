using System.Text.Json;
using System.Text.RegularExpressions;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;
using LawGov.Tests.Shared;

namespace LawGov.Reporting.Tests;

public partial class ReportPageTests
{
    [Fact]
    public void A_page_holds_the_document_as_data_and_loads_nothing()
    {
        var page = ReportPage.Write([Seed("pudong-2022-plan")]);
        page.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"zh-Hans\">");
        page.ShouldContain("<title>浦东新区法治政府建设实施方案(2022-2025年)</title>");
        Regex.Matches(page, @"(?:src|href)=""(?!data:)").ShouldBeEmpty();
        var document = Data(page).GetProperty("documents")[0];
        document.GetProperty("tasks").GetArrayLength().ShouldBe(104);
        document.GetProperty("text").GetString().ShouldBe(Repository.ReadSeed("pudong-2022-plan"));
        document.GetProperty("coverage").GetProperty("parts").EnumerateArray().Sum(p => p.GetProperty("articles").GetArrayLength()).ShouldBe(32);
    }

    [Fact]
    public void Equal_documents_give_equal_pages() => ReportPage.Write([Seed("xuhui-2020-workpoints")]).ShouldBe(ReportPage.Write([Seed("xuhui-2020-workpoints")]));

    [Fact]
    public void Texts_of_documents_are_never_markup()
    {
        const string hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'&\u202E";
        var document = new PolicyDocument { Title = hostile, Source = hostile, Tasks = [new PolicyTask { Path = "1", Text = hostile, Title = hostile }] };
        var page = ReportPage.Write([new ReportDocument(document, hostile) { Findings = [new Diagnostic("LG1", DiagnosticSeverity.Warning, hostile, default, 1, 1)] }]);
        Regex.Matches(page, "<script").Count.ShouldBe(2);
        page.ShouldNotContain("<img");
        Data(page).GetProperty("documents")[0].GetProperty("title").GetString().ShouldBe(hostile);
    }

    [Fact]
    public void Findings_speak_the_language_of_the_page()
    {
        var seed = Seed("pudong-2022-plan");
        seed.Findings.ShouldNotBeEmpty();
        foreach (var language in Enum.GetValues<MessageLanguage>())
            Data(ReportPage.Write([seed], new ReportPageOptions { Language = language })).GetProperty("documents")[0].GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("message").GetString())
                .ShouldBe(seed.Findings.Select(f => f.In(language).Message));
    }

    [Fact]
    public void Documents_of_comparisons_are_put_on_the_page_once()
    {
        var options = new ReportPageOptions { Comparisons = [ComparedPlans.Years], FollowUps = [ComparedPlans.Followed] };
        var data = Data(ReportPage.Write([ComparedPlans.Next], options));
        data.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("name").GetString()).ShouldBe(["plan-2024.txt", "plan-2023.txt", "report-2023.txt"]);
        data.GetProperty("comparisons")[0].GetProperty("a").GetInt32().ShouldBe(1);
        data.GetProperty("followUps")[0].GetProperty("next").GetInt32().ShouldBe(0);
    }

    [Fact]
    public void A_comparison_of_other_texts_is_refused()
    {
        var other = ComparedPlans.Years with { A = new ReportDocument(new PolicyDocument(), "短") };
        Should.Throw<ArgumentException>(() => ReportPage.Write([], new ReportPageOptions { Comparisons = [other] })).ParamName.ShouldBe("Comparisons");
    }

    [Fact]
    public void Several_documents_have_the_bodies_across_them()
    {
        var data = Data(ReportPage.Write([Seed("pudong-2022-plan"), Seed("putuo-2022-opinions")]));
        data.GetProperty("bodies").GetArrayLength().ShouldBeGreaterThan(10);
        data.GetProperty("bodies")[0].GetProperty("byDocument").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void Both_languages_name_the_same_things()
    {
        string[] keys = [.. Labels(MessageLanguage.Chinese).Select(l => l.Name)];
        Labels(MessageLanguage.English).Select(l => l.Name).ShouldBe(keys);
        Labels(MessageLanguage.English).ShouldAllBe(l => !Chinese().IsMatch(l.Value.GetString()!));
        Labels(MessageLanguage.Chinese).Where(l => l.Name is not ("noScript" or "comma" or "colon")).ShouldAllBe(l => Chinese().IsMatch(l.Value.GetString()!) && !Latin().IsMatch(l.Value.GetString()!));
    }

    [Fact]
    public void Every_value_of_the_model_has_its_word()
    {
        var names = Labels(MessageLanguage.Chinese).Select(l => l.Name).ToHashSet();
        names.IsSupersetOf(Enum.GetNames<AssignmentRole>().Select(n => "role" + n)).ShouldBeTrue();
        names.IsSupersetOf(Enum.GetNames<AdministrativeLevel>().Select(n => "level" + n)).ShouldBeTrue();
        names.IsSupersetOf(Enum.GetNames<DiagnosticSeverity>().Select(n => "severity" + n)).ShouldBeTrue();
        names.IsSupersetOf(Enum.GetNames<DocumentKind>().Select(n => "kind" + n)).ShouldBeTrue(string.Join(' ', Enum.GetNames<DocumentKind>().Where(n => !names.Contains("kind" + n))));
        names.IsSupersetOf(Enum.GetNames<Analysis.Coverage.CoverageStatus>().Select(n => "status" + n)).ShouldBeTrue();
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Should.Throw<ArgumentNullException>(() => ReportPage.Write(null!)).ParamName.ShouldBe("documents");
        Should.Throw<ArgumentNullException>(() => ReportPage.Write([null!])).ParamName.ShouldBe("documents");
        Should.Throw<ArgumentException>(() => ReportPage.Write([])).ParamName.ShouldBe("documents");
        Should.Throw<ArgumentException>(() => ReportPage.Write([Seed("pudong-2022-plan") with { Text = "短" }])).ParamName.ShouldBe("documents");
        Should.Throw<OperationCanceledException>(() => ReportPage.Write([Seed("pudong-2022-plan")], cancellationToken: new CancellationToken(canceled: true)));
    }

    internal static ReportDocument Seed(string name)
    {
        var text = Repository.ReadSeed(name);
        var result = PolicyDocumentParser.Default.Parse(text, name);
        return new ReportDocument(result.Document, text) { Findings = result.Diagnostics };
    }

    private static IEnumerable<JsonProperty> Labels(MessageLanguage language) =>
        Data(ReportPage.Write([new ReportDocument(new PolicyDocument(), "")], new ReportPageOptions { Language = language })).GetProperty("labels").EnumerateObject();

    private static JsonElement Data(string page) => JsonDocument.Parse(DataElement().Match(page).Groups[1].Value).RootElement;

    [GeneratedRegex(@"<script type=""application/json"" id=""data"">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex DataElement();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Latin();
}
