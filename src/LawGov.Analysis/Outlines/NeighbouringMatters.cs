using LawGov.Model;

namespace LawGov.Analysis.Outlines;

/// <summary>The neighbouring matters that come with the library.</summary>
/// <remarks>Immutable and thread-safe; read once, on first use.</remarks>
public static class NeighbouringMatters
{
    private const string Schema = "lawgov-neighbouring-matters";
    private static readonly Lazy<ValueList<NeighbouringMatter>> Matters = new(() => Load(BuiltInOutlines.Read("neighbouring-matters.json")));

    /// <summary>All matters.</summary>
    public static ValueList<NeighbouringMatter> All => Matters.Value;

    private static ValueList<NeighbouringMatter> Load(byte[] utf8Json)
    {
        var record = OutlineFileReader.Matters(utf8Json);
        if (record?.Schema != Schema) throw new OutlineFormatException($"The member schema is '{record?.Schema}', expected '{Schema}'.");
        return (record.Matters ?? []).Select(m => new NeighbouringMatter(m.Id ?? "", m.Title ?? "", (m.Terms ?? []).ToValueList()) { InsideOf = (m.InsideOf ?? []).ToValueList() }).ToValueList();
    }
}
