using LawGov.Analysis.Coverage;
using LawGov.Analysis.DependencyInjection;
using LawGov.Analysis.Serialization;
using LawGov.Analysis.Workload;
using LawGov.Model.Parsing;
using LawGov.Model.Serialization;
using LawGov.Model.Validation;
using LawGov.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace LawGov.Analysis.Tests.DependencyInjection;

public class ConcurrencyTests
{
    private const int Threads = 16;
    private const int Rounds = 3;

    [Fact]
    public void Sixteen_threads_on_the_same_singletons_get_what_one_gets()
    {
        using var calm = new ServiceCollection().AddLawGov().BuildServiceProvider();
        var expected = Repository.SeedNames.ToDictionary(n => n, n => All(calm, n));

        // A container of its own, so that the threads also meet the first use of every service.
        using var hammered = new ServiceCollection().AddLawGov().BuildServiceProvider();
        using var start = new Barrier(Threads);
        var faults = new System.Collections.Concurrent.ConcurrentBag<string>();
        var threads = Enumerable.Range(0, Threads).Select(t => new Thread(() =>
        {
            start.SignalAndWait();
            for (var round = 0; round < Rounds; round++)
            {
                var name = Repository.SeedNames[(t + round) % Repository.SeedNames.Count];
                try
                {
                    if (All(hammered, name) != expected[name]) faults.Add($"{name} differs");
                }
                catch (Exception e)
                {
                    faults.Add(e.ToString());
                }
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        faults.ShouldBeEmpty();
    }

    private static string All(IServiceProvider provider, string name)
    {
        var text = Repository.ReadSeed(name);
        var result = provider.GetRequiredService<IPolicyDocumentParser>().Parse(text, name);
        return string.Join(
            '\n',
            PolicyDocumentJson.Write(result.Document, result.Diagnostics),
            string.Join('\n', provider.GetRequiredService<IDocumentInspector>().Inspect(result.Document, text)),
            CoverageJson.Write(provider.GetRequiredService<ICoverageAnalyzer>().Analyze(result.Document, null, text)),
            WorkloadJson.Write(provider.GetRequiredService<IWorkloadAnalyzer>().Analyze(result.Document)));
    }
}
