using LawGov.Model.Units;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests.Units;

/// <summary>What is built in is not checked again at each start, but here.</summary>
public sealed class BuiltInCatalogueTests
{
    [Fact]
    public void What_is_built_in_fits_together() => CatalogueChecks.Faults(UnitCatalogue.Default.Data).ShouldBeEmpty();

    [Fact]
    public void What_is_built_in_passes_the_checks_of_files_from_outside()
    {
        var read = UnitCatalogue.Load(Text("bodies.json")).Extend(Text("groups.json"));

        read.Bodies.ShouldBe(UnitCatalogue.Default.Bodies);
        read.Groups.ShouldBe(UnitCatalogue.Default.Groups);
        read.Ambiguities.ShouldBe(UnitCatalogue.Default.Ambiguities);
    }

    private static string Text(string file) => File.ReadAllText(Repository.PathOf("src", "LawGov.Model", "Units", "Data", file));
}
