using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using LawGov.Analysis.Coverage;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Office.Ledgers;
using LawGov.Readers;
using LawGov.Reporting;

namespace LawGov.Cli.Tests.Texts;

/// <summary>Every text that the libraries and the command can print, in both languages: complete, and each language by itself.</summary>
public sealed partial class EveryTextTests
{
    /// <summary>Names and code, which Chinese offices write in Latin letters too.</summary>
    private static readonly string[] Names =
    [
        "lawgov", "analyze", "parse", "validate", "coverage", "workload", "compare", "follow", "schedule", "ledger", "progress", "cite", "report", "corpus", "mcp", "MCP", "merge", "resume", "run", "MB", "Parquet", "outlines", "schema",
        "JSON", "CSV", "HTML", "XML", "DTD", "UTF", "FFFD", "Excel", "Word", "WPS", "RTF", "ODT", "OFD", "LC", "ALL", "MESSAGES", "LANG", "zh", "en", "auto", "on", "off", "id", "text",
        "xlsx", "docx", "xls", "et", "xlsb", "ods", "mht", "rar", "tar", "gz", "zip", "json", "html", "png", "pdf", "rtf", "odt", "format", "help", "weights", "top", "outline", "Lead", "Cooperating", "Unit", "Body",
        "soffice", "headless", "convert", "to", "plan", "tesseract", "ocrmypdf", "chi", "sim", "DocumentArchive", "DocumentReader", "LawGov", "Readers", "JavaScript",
    ];

    public static TheoryData<string> Resources => new(Assemblies().SelectMany(a => a.GetManifestResourceNames().Where(n => n.EndsWith("-en.json", StringComparison.Ordinal)).Select(n => $"{a.GetName().Name}|{n}")));

    [Fact]
    public void Every_library_that_speaks_has_its_texts() => Resources.Count.ShouldBeGreaterThanOrEqualTo(6);

    [Theory, MemberData(nameof(Resources))]
    public void Both_languages_have_the_same_texts_with_the_same_places(string resource)
    {
        var (english, chinese) = Read(resource);
        chinese.Keys.Order(StringComparer.Ordinal).ShouldBe(english.Keys.Order(StringComparer.Ordinal));
        foreach (var key in english.Keys) Places(chinese[key]).ShouldBe(Places(english[key]), key);
    }

    [Theory, MemberData(nameof(Resources))]
    public void Chinese_is_Chinese_and_English_is_English(string resource)
    {
        var (english, chinese) = Read(resource);
        foreach (var (key, text) in chinese) IsChinese(text, key);
        foreach (var (key, text) in english) IsEnglish(text, key);
    }

    [Theory, InlineData(MessageLanguage.English), InlineData(MessageLanguage.Chinese)]
    public void So_are_the_findings_about_ledgers(MessageLanguage language)
    {
        foreach (var kind in Enum.GetValues<LedgerFindingKind>())
        {
            var text = new LedgerFinding(kind, 2, "").Message(language);
            if (language == MessageLanguage.Chinese) IsChinese(text, $"{kind}");
            else IsEnglish(text, $"{kind}");
        }
    }

    [Theory]
    [InlineData("-l", "zh", null, MessageLanguage.Chinese)]
    [InlineData("--language=en", null, "zh_CN.UTF-8", MessageLanguage.English)]
    [InlineData("--language", "Chinese", "C", MessageLanguage.Chinese)]
    [InlineData("x", null, "zh_CN.UTF-8", MessageLanguage.Chinese)]
    [InlineData("x", null, "zhx", MessageLanguage.English)]
    [InlineData("x", null, "", MessageLanguage.English)]
    [InlineData("--", "--language=zh", "C.UTF-8", MessageLanguage.English)]
    public void The_option_decides_or_else_the_environment(string first, string? second, string? environment, MessageLanguage language) =>
        (Cli.Texts.LanguageChoice.OfArguments(second is null ? [first] : [first, second]) ?? Cli.Texts.LanguageChoice.OfEnvironment(name => name == "LANG" ? environment : null)).ShouldBe(language);

    private static IEnumerable<Assembly> Assemblies() =>
        [typeof(PolicyDocument).Assembly, typeof(CoverageReport).Assembly, typeof(ReadDocument).Assembly, typeof(LedgerFinding).Assembly, typeof(ReportPage).Assembly, typeof(LawGovCommand).Assembly];

    private static (Dictionary<string, string> English, Dictionary<string, string> Chinese) Read(string resource)
    {
        var (assembly, name) = (Assemblies().Single(a => a.GetName().Name == resource.Split('|')[0]), resource.Split('|')[1]);
        return (Load(assembly, name), Load(assembly, name.Replace("-en.json", "-zh.json", StringComparison.Ordinal)));
    }

    private static Dictionary<string, string> Load(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name).ShouldNotBeNull(name);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    private static void IsChinese(string text, string key) =>
        Latin().Matches(Place().Replace(text, "")).Select(m => m.Value).Except(Names).ShouldBeEmpty($"{key}: {text}");

    /// <summary>What a Chinese document writes is quoted, so that it is seen to be its own words.</summary>
    private static void IsEnglish(string text, string key) => Han().IsMatch(Quoted().Replace(text, "")).ShouldBeFalse($"{key}: {text}");

    [GeneratedRegex(@"\{(\d)(?:,\d+)?\}")]
    private static partial Regex Place();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Latin();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex("“[^”]*”|《[^》]*》")]
    private static partial Regex Quoted();
}
