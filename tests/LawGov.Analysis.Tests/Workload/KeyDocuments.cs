using LawGov.Model;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Workload;

/// <summary>The four plans of the seeds as documents, built from the assignments that were read off them by hand, without the parser.</summary>
internal static class KeyDocuments
{
    private static readonly Dictionary<string, (Jurisdiction Place, DateOnly Date)> Heads = new()
    {
        ["pudong-2022-plan"] = (new("上海市浦东新区", AdministrativeLevel.District), new(2022, 9, 17)),
        ["xuhui-2020-workpoints"] = (new("上海市徐汇区", AdministrativeLevel.District), new(2020, 4, 1)),
        ["shanghai-2016-division"] = (new("上海市", AdministrativeLevel.Municipality), new(2016, 7, 1)),
        ["putuo-2022-opinions"] = (new("上海市普陀区", AdministrativeLevel.District), new(2022, 3, 1)),
    };

    private static readonly ILookup<string, string[]> Rows = File
        .ReadLines(Repository.PathOf("tests", "LawGov.Analysis.Tests", "Workload", "Data", "assignments.tsv"))
        .Skip(1)
        .Select(line => line.Split('\t'))
        .ToLookup(cells => cells[0]);

    public static IEnumerable<string> Names => Heads.Keys;

    public static PolicyDocument Load(string name) => new()
    {
        Source = name,
        Jurisdiction = Heads[name].Place,
        SignedOn = Heads[name].Date,
        Tasks = Rows[name].GroupBy(cells => cells[1]).Select(Task).ToValueList(),
    };

    private static PolicyTask Task(IGrouping<string, string[]> rows) => new()
    {
        Path = rows.Key,
        Text = rows.Key,
        Part = rows.First()[2] is { Length: > 0 } part ? part : null,
        Assignments = rows.Where(cells => cells[3].Length > 0)
            .Select(cells => new UnitAssignment(cells[3], Enum.Parse<AssignmentRole>(cells[4]), default))
            .ToValueList(),
    };
}
