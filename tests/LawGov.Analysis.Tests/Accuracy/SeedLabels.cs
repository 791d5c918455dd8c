using LawGov.Fitting;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Accuracy;

/// <summary>The labels of the seed documents.</summary>
internal static class SeedLabels
{
    /// <summary>Labels made twice and independently; where the readers differ, both are accepted.</summary>
    public static LabelledItems Development { get; } = Read("matching-development.json");

    /// <summary>Labels of the other items of the same documents, made once; where a second reading is defensible, it is accepted.</summary>
    public static LabelledItems Remainder { get; } = Read("matching-remainder.json");

    private static LabelledItems Read(string name) => LabelledItems.Read(Repository.PathOf("tests", "LawGov.Analysis.Tests", "Data", name));
}
