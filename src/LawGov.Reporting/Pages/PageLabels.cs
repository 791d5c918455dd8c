using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Texts;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Model.Texts;

namespace LawGov.Reporting.Pages;

/// <summary>The words of the page in one language, from <c>labels-zh.json</c> and <c>labels-en.json</c>.</summary>
internal static partial class PageLabels
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Chinese = new(() => Load("labels-zh.json", MessageLanguage.Chinese));
    private static readonly Lazy<IReadOnlyDictionary<string, string>> English = new(() => Load("labels-en.json", MessageLanguage.English));

    public static IReadOnlyDictionary<string, string> Of(MessageLanguage language) => language == MessageLanguage.Chinese ? Chinese.Value : English.Value;

    /// <summary>Words that reports as text have too.</summary>
    private static readonly (string Label, string Key)[] AnalysisWords =
    [
        ("moved", "compare.moved"), ("decided", "compare.decided"), ("late", "follow.late"), ("noUnit", "follow.noUnit"), ("carried", "follow.carried"), ("dropped", "follow.dropped"), ("new", "follow.new"),
    ];

    /// <summary>The page's own words, and the terms for kinds, roles, levels and weights that the whole library has.</summary>
    private static Dictionary<string, string> Load(string name, MessageLanguage language)
    {
        var labels = JsonSerializer.Deserialize(PageAssets.Read(name), LabelContext.Default.DictionaryStringString)!;
        AddTerms<DocumentKind>("kind");
        AddTerms<AssignmentRole>("role");
        AddTerms<AdministrativeLevel>("level");
        AddTerms<DiagnosticSeverity>("severity");
        AddAnalysisTerms<CoverageStatus>("status");
        AddAnalysisTerms<PairRelation>("relation");
        AddAnalysisTerms<PairGrade>("grade");
        AddAnalysisTerms<TargetDirection>("direction");
        AddAnalysisTerms<FollowUpStatus>("follow");
        AddAnalysisTerms<TargetOutcome>("outcome");
        foreach (var (label, key) in AnalysisWords) labels.Add(label, language.Say(key));
        return labels;

        void AddTerms<T>(string prefix) where T : struct, Enum
        {
            foreach (var value in Enum.GetValues<T>()) labels.Add($"{prefix}{value}", Terms.Of(value, language));
        }

        void AddAnalysisTerms<T>(string prefix) where T : struct, Enum
        {
            foreach (var value in Enum.GetValues<T>()) labels.Add($"{prefix}{value}", language.Say(value));
        }
    }

    [JsonSerializable(typeof(Dictionary<string, string>))]
    private sealed partial class LabelContext : JsonSerializerContext;
}
