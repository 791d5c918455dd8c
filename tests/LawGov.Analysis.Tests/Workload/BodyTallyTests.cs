using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Units;

namespace LawGov.Analysis.Tests.Workload;

/// <summary>Tasks by functional body: <c>body tasks [by document] year:tasks &lt;predecessors&gt;</c>.</summary>
public class BodyTallyTests
{
    private static readonly UnitCatalogue Catalogue = UnitCatalogue.Default;
    private static readonly string Office = Id("县政府法制办");
    private static readonly string Justice = Id("县司法局");
    private static readonly string Finance = Id("县财政局");

    [Fact]
    public void A_task_counts_once_for_each_of_its_bodies() =>
        Written(Tally(null, ["县司法局 县司法局 县财政局", "县司法局"])).ShouldBe($"{Justice} 2 [2] 2016:2 <>|{Finance} 1 [1] 2016:1 <>");

    [Fact]
    public void What_is_no_body_known_is_in_no_row() => Written(Tally(null, ["各街镇 某甲某乙"])).ShouldBe("");

    [Fact]
    public void Without_a_date_each_body_counts_for_itself() =>
        Written(Tally(null, ["县政府法制办", "县司法局"])).ShouldBe(string.Join('|', new[] { $"{Justice} 1 [1] 2016:1 <>", $"{Office} 1 [1] 2016:1 <>" }.Order(StringComparer.Ordinal)));

    [Fact]
    public void With_a_date_the_heir_has_the_work_of_a_body_that_had_ended()
    {
        Written(Tally(new(2023, 1, 1), ["县政府法制办 县司法局", "县政府法制办"])).ShouldBe($"{Justice} 2 [2] 2016:2 <{Office}>");
        BodyTally.IdAt(Office, new(2023, 1, 1), Catalogue).ShouldBe(Justice);
        BodyTally.IdAt(Office, new(2016, 1, 1), Catalogue).ShouldBe(Office);
        BodyTally.IdAt(Office, null, Catalogue).ShouldBe(Office);
        BodyTally.IdAt("no-such-body", new(2023, 1, 1), Catalogue).ShouldBe("no-such-body");
        BodyTally.IdAt(null, new(2023, 1, 1), Catalogue).ShouldBeNull();
    }

    [Fact]
    public void Documents_have_a_column_each_and_years_a_sum()
    {
        var first = Tally(new(2023, 1, 1), ["县司法局"]);
        var second = new BodyTally(new(2023, 1, 1), Catalogue);
        Count(second, 0, 2018, ["县政府法制办", "县司法局"]);
        Count(second, 1, 2016, ["县司法局"]);
        first.Add(second, documentsBefore: 1);
        Written(first, 2016, 2018, 2016).ShouldBe($"{Justice} 4 [1,2,1] 2016:2,2018:2 <{Office}>");
    }

    [Fact]
    public void A_document_without_year_counts_in_no_year() => Written(Tally(null, ["县司法局"]), [null]).ShouldBe($"{Justice} 1 [1]  <>");

    [Fact]
    public void The_name_is_that_of_the_catalogue() =>
        Tally(null, ["县司法局"]).Rows([Document(0, 2016)], default).Single().Name.ShouldBe(Catalogue.Find(Justice)!.Name);

    private static BodyTally Tally(DateOnly? date, string[] tasks)
    {
        var tally = new BodyTally(date, Catalogue);
        Count(tally, 0, 2016, tasks);
        return tally;
    }

    private static void Count(BodyTally tally, int document, int year, string[] tasks)
    {
        foreach (var task in tasks)
            tally.Add([.. task.Split(' ').Select(u => new Assigned(new AssignedTask(Document(document, year), "1", ""), u, AssignmentRole.Responsible, Resolve(u, year)))]);
    }

    private static string Written(BodyTally tally, params int?[] years) => string.Join('|', tally.Rows([.. (years.Length == 0 ? [2016] : years).Select((y, i) => Document(i, y))], default)
        .Select(r => $"{r.Body} {r.Tasks} [{string.Join(',', r.ByDocument)}] {string.Join(',', r.ByYear.Select(y => $"{y.Year}:{y.Tasks}"))} <{string.Join(',', r.Predecessors)}>"));

    private static AssignedDocument Document(int index, int? year) => new(index, $"{index}", "湖口县", year);

    private static UnitReference Resolve(string name, int year) => UnitResolver.Default.Resolve(name, new UnitContext(new Jurisdiction("湖口县", AdministrativeLevel.County), new DateOnly(year, 6, 1)));

    private static string Id(string name) => Resolve(name, 2016).BodyId ?? throw new InvalidOperationException($"{name} is unknown.");
}
