using LawGov.Analysis.Ledgers;
using LawGov.Model;
using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Analysis.Tests.Ledgers;

public class LedgerBuilderTests
{
    [Fact]
    public void A_ledger_holds_what_the_plan_says_of_each_task()
    {
        const string text = "江滩区方案\n一、任务\n1.清理文件。2023年6月底前清理不少于20件。（牵头单位：区司法局；配合单位：各街道）\n";
        var plan = PolicyDocumentParser.Default.Parse(text).Document;
        var entry = LedgerBuilder.Default.Create(plan, new LedgerOptions { SourceText = text, Articles = new Dictionary<string, string> { [plan.Tasks[0].Path] = "8 规范性文件" } }).Entries.Single();
        (entry.Number, entry.Line, entry.Article, entry.DueOn, entry.When).ShouldBe((1, 3, "8 规范性文件", new DateOnly(2023, 6, 30), "2023年6月底前"));
        entry.Targets.ShouldContain("20件");
        entry.Units.Select(u => (u.Written, u.Role)).ShouldBe([("区司法局", AssignmentRole.Lead), ("各街道", AssignmentRole.Cooperating)]);
        (entry.State, entry.IsFilled, entry.Change).ShouldBe((LedgerState.NotStarted, false, LedgerChange.None));
    }

    [Fact]
    public void Reading_the_same_plan_again_changes_nothing()
    {
        var plan = Seed("pudong-2022-plan");
        var ledger = Filled(LedgerBuilder.Default.Create(plan));
        LedgerBuilder.Default.Renew(ledger, plan).ShouldBe(ledger);
    }

    [Fact]
    public void Equal_tasks_keep_their_order()
    {
        var plan = Plan("开展检查", "开展检查", "开展检查");
        var ledger = Filled(LedgerBuilder.Default.Create(plan));
        ledger.Entries.Select(e => e.Id).Distinct().Count().ShouldBe(3);
        LedgerBuilder.Default.Renew(ledger, plan).Entries.Select(e => e.Progress).ShouldBe(ledger.Entries.Select(e => e.Progress));
    }

    [Fact]
    public void A_reworded_task_keeps_its_state_and_is_marked()
    {
        var ledger = Filled(LedgerBuilder.Default.Create(Plan("完成规范性文件清理工作并公布目录", "组织行政执法人员培训")));
        var renewed = LedgerBuilder.Default.Renew(ledger, Plan("组织行政执法人员培训", "全面完成规范性文件清理工作并公布目录"));
        renewed.Entries.Select(e => (e.Id, e.Progress, e.Change)).ShouldBe(
            [(ledger.Entries[1].Id, ledger.Entries[1].Progress, LedgerChange.None), (ledger.Entries[0].Id, ledger.Entries[0].Progress, LedgerChange.Changed)]);
        renewed.Dropped.ShouldBeEmpty();
    }

    [Fact]
    public void Another_task_in_its_place_gets_an_id_of_its_own_and_the_old_one_is_kept_apart()
    {
        var ledger = Filled(LedgerBuilder.Default.Create(Plan("完成规范性文件清理工作并公布目录")));
        var renewed = LedgerBuilder.Default.Renew(ledger, Plan("建设区级公共法律服务中心"));
        renewed.Entries.Single().Change.ShouldBe(LedgerChange.Added);
        renewed.Entries.Single().IsFilled.ShouldBeFalse();
        renewed.Dropped.ShouldBe(ledger.Entries);
    }

    [Fact]
    public void When_two_tasks_are_about_equally_alike_neither_takes_the_state()
    {
        var ledger = Filled(LedgerBuilder.Default.Create(Plan("开展甲类文件的全面清理工作")));
        var renewed = LedgerBuilder.Default.Renew(ledger, Plan("开展乙类文件的全面清理工作", "开展丙类文件的全面清理工作"));
        renewed.Entries.ShouldAllBe(e => !e.IsFilled && e.Change == LedgerChange.Added);
        renewed.Dropped.Count.ShouldBe(1);
    }

    [Fact]
    public void A_changed_deadline_is_marked()
    {
        var before = Plan("开展检查");
        var ledger = LedgerBuilder.Default.Create(before);
        var after = before with { Tasks = [before.Tasks[0] with { Deadlines = [new Deadline("6月底前", new DateOnly(2023, 6, 30), DeadlineRecurrence.None, default)] }] };
        LedgerBuilder.Default.Renew(ledger, after).Entries.Single().Change.ShouldBe(LedgerChange.Changed);
    }

    [Theory, MemberData(nameof(Rounds))]
    public void Small_edits_lose_no_state_and_no_id_moves_to_another_task(int seed)
    {
        var random = new Random(seed);
        var plan = Seed("pudong-2022-plan");
        var ledger = Filled(LedgerBuilder.Default.Create(plan));
        // What each task was, so that a moved id shows.
        var tasks = plan.Tasks.Select((t, i) => (Task: t, Origin: i)).ToList();
        var edited = new HashSet<int>();
        for (var i = 0; i < 3; i++) Edit(tasks, edited, random);
        var renewed = LedgerBuilder.Default.Renew(ledger, plan with { Tasks = tasks.Select(t => t.Task).ToValueList() });

        for (var i = 0; i < tasks.Count; i++)
        {
            var entry = renewed.Entries[i];
            if (tasks[i].Origin < 0)
            {
                ledger.Entries.ShouldNotContain(e => e.Id == entry.Id);
                continue;
            }

            var before = ledger.Entries[tasks[i].Origin];
            (entry.Id, entry.State, entry.Progress).ShouldBe((before.Id, before.State, before.Progress));
            entry.Change.ShouldBe(edited.Contains(tasks[i].Origin) ? LedgerChange.Changed : LedgerChange.None);
        }

        var gone = Enumerable.Range(0, ledger.Entries.Count).Except(tasks.Select(t => t.Origin));
        renewed.Dropped.Select(e => e.Id).ShouldBe(gone.Select(i => ledger.Entries[i].Id), ignoreOrder: true);
    }

    public static TheoryData<int> Rounds => new(Enumerable.Range(1, 60));

    [Fact]
    public void The_text_must_be_the_documents_own() =>
        Should.Throw<ArgumentException>(() => LedgerBuilder.Default.Create(Seed("pudong-2022-plan"), new LedgerOptions { SourceText = "短" })).ParamName.ShouldBe("SourceText");

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Should.Throw<ArgumentNullException>(() => LedgerBuilder.Default.Create(null!)).ParamName.ShouldBe("plan");
        Should.Throw<ArgumentNullException>(() => LedgerBuilder.Default.Renew(null!, Plan("开展检查"))).ParamName.ShouldBe("filled");
        Should.Throw<ArgumentNullException>(() => LedgerBuilder.Default.Renew(new Ledger(), null!)).ParamName.ShouldBe("plan");
    }

    /// <summary>What offices do to a plan: change a few letters, insert a task, take one out, move one.</summary>
    private static void Edit(List<(PolicyTask Task, int Origin)> tasks, HashSet<int> edited, Random random)
    {
        var at = random.Next(tasks.Count);
        switch (random.Next(4))
        {
            case 0 when tasks[at].Origin >= 0:
                var text = tasks[at].Task.Text;
                var place = random.Next(text.Length);
                tasks[at] = (tasks[at].Task with { Text = text.Insert(place, "切实") }, tasks[at].Origin);
                edited.Add(tasks[at].Origin);
                break;
            case 1:
                tasks.Insert(at, (new PolicyTask { Path = $"新{random.Next()}", Text = $"新增任务：建设第{random.Next(1000)}号便民服务站点" }, -1));
                break;
            case 2:
                tasks.RemoveAt(at);
                break;
            default:
                var moved = tasks[at];
                tasks.RemoveAt(at);
                tasks.Insert(random.Next(tasks.Count + 1), moved);
                break;
        }
    }

    private static PolicyDocument Seed(string name) => PolicyDocumentParser.Default.Parse(Repository.ReadSeed(name)).Document;

    private static PolicyDocument Plan(params string[] texts) => new() { Tasks = texts.Select((t, i) => new PolicyTask { Path = $"{i + 1}", Text = t }).ToValueList() };

    private static Ledger Filled(Ledger ledger) => ledger with
    {
        Entries = ledger.Entries.Select((e, i) => e with { State = (LedgerState)(i % 4), Progress = $"进展{i}", CompletedOn = new DateOnly(2023, 1, 1).AddDays(i), Remarks = $"备注{i}" }).ToValueList(),
    };
}
