using BenchmarkDotNet.Running;
using LawGov.Benchmarks;

switch (args)
{
    case ["peers"]:
        CostTables.WritePeers(Console.Out);
        break;
    case ["reading"]:
        CostTables.WriteReading(Console.Out);
        break;
    case ["coverage"]:
        CostTables.WriteCoverage(Console.Out);
        break;
    case ["start"]:
        StartCosts.Write(Console.Out);
        break;
    case ["parts"]:
        PartCosts.Write(Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
