using LawGov.Tests.Shared;
using Shouldly;
using Xunit;

namespace LawGov.Analysis.Tests.Growth;

/// <summary>Twice the input costs about twice the work: for every construct of the grammar and every stage. Alone, so that no other test takes the caches.</summary>
[Collection(Alone.Name)]
public class DoublingTests
{
    private const int Characters = 12_000;

    public static TheoryData<string> Stages => [.. Stage.All.Select(s => s.Name)];

    [Theory, MemberData(nameof(Stages))]
    public void Twice_the_input_is_about_twice_the_work(string name)
    {
        var stage = Stage.All.Single(s => s.Name == name);
        stage.Prepare(Construct.All[0].Text(Characters))();
        var faults = from construct in Construct.All
                     let fault = WorkGrowth.FindFault(factor => stage.Prepare(construct.Text(Characters * factor)))
                     where fault is not null
                     select $"{construct.Name}: {fault}";
        faults.ToList().ShouldBeEmpty();
    }
}
