using LawGov.Analysis.Coverage;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.Outlines;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Model.Units;
using LawGov.Model.Validation;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>How the services that <c>AddLawGov()</c> registers work. Checked once, when the host starts or the first service is made.</summary>
/// <remarks>Set during registration; not thread-safe before that, and not to be changed afterwards.</remarks>
public sealed class LawGovOptions
{
    /// <summary>Name of the configuration section by convention.</summary>
    public const string SectionName = "LawGov";

    /// <summary>
    /// Language of what the services say in words: messages of findings, reasons. Setting it sets the language of <see cref="Parser"/>, <see cref="Coverage"/> and
    /// <see cref="Validation"/>. Default <see cref="MessageLanguage.English"/>. Configuration key <c>Language</c>.
    /// </summary>
    public MessageLanguage Language
    {
        get;
        set => field = Parser.Language = Coverage.Language = Validation.Language = value;
    }

    /// <summary>How documents are read. Configuration section <c>Parser</c>.</summary>
    public ParserOptions Parser { get; } = new();

    /// <summary>What counts as covered. Configuration section <c>Coverage</c>.</summary>
    public CoverageOptions Coverage { get; } = new();

    /// <summary>What counts as a pair when plans are compared. Configuration section <c>Comparison</c>.</summary>
    public PlanComparisonOptions Comparison { get; } = new();

    /// <summary>What counts as evidence when reports are compared with plans. Configuration section <c>FollowUp</c>.</summary>
    public FollowUpOptions FollowUp { get; } = new();

    /// <summary>How workload is counted. Configuration section <c>Workload</c>.</summary>
    public WorkloadOptions Workload { get; } = new();

    /// <summary>Which rules are applied. Configuration section <c>Validation</c>.</summary>
    public ValidationOptions Validation { get; } = new();

    /// <summary>
    /// The catalogue of bodies; null for the built-in one. Add bodies by <c>UnitCatalogue.Default.Extend(json)</c>. Default null.
    /// </summary>
    public UnitCatalogue? Catalogue { get; set; }

    /// <summary>Outlines beside the built-in ones, among which the coverage chooses by citation and period. Default none.</summary>
    public IList<NationalOutline> Outlines { get; } = [];

    /// <summary>Rosters (花名册): the one of a document's place expands its groups, unless a call brings its own options. Default none.</summary>
    public IList<UnitRoster> Rosters { get; } = [];

    /// <summary>What was wrong in a configuration, for the check to report together with the rest.</summary>
    internal List<string> ConfigurationFaults { get; } = [];
}
