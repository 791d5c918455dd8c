using LawGov.Generation.Vocabulary;
using LawGov.Model;

namespace LawGov.Generation.Plans;

/// <summary>Writes unit clauses of every form, and notes what they say.</summary>
internal sealed class ClauseWriter(Office office, DeterministicRandom random, string brackets, int year)
{
    private static readonly ClauseForm[] Mixable = [ClauseForm.Field, ClauseForm.Fields, ClauseForm.Verbs, ClauseForm.LeadInsideField, ClauseForm.Responsible, ClauseForm.Dated];

    private readonly List<GeneratedAssignment> _assignments = [];
    private readonly List<DateOnly?> _deadlines = [];
    private bool _canUseCommas = true;

    /// <summary>Writes a clause of the form; <paramref name="isFirst"/> is the place where document-wide rules are stated.</summary>
    public WrittenClause Write(ClauseForm form, bool isFirst)
    {
        _assignments.Clear();
        _deadlines.Clear();
        // Where a comma sets the leads apart it can part no names.
        _canUseCommas = form is not (ClauseForm.LeadBeforeComma or ClauseForm.LeadByPosition);
        var inner = form switch
        {
            ClauseForm.Field or ClauseForm.Several or ClauseForm.Heading => Field(),
            ClauseForm.Fields => Fields(),
            ClauseForm.Verbs => Verbs(),
            ClauseForm.LeadInsideField => $"责任单位：{Units(AssignmentRole.Lead, 2)}牵头；{Units(AssignmentRole.Implementing, 3)}落实",
            ClauseForm.Responsible => Responsible(),
            ClauseForm.LeadByPosition => ByPosition(isFirst),
            ClauseForm.LeadBeforeComma => BeforeComma(isFirst),
            ClauseForm.Bare => Bare(),
            ClauseForm.Dated => Dated(),
            ClauseForm.Rider => Units(AssignmentRole.Responsible, 3) + "负责" + (isFirst ? $"。以下任务均需{random.Pick(office.Groups)}落实，不再列出" : ""),
            ClauseForm.RoleBehindName => $"责任单位：{Units(AssignmentRole.Lead, 1)}（牵头）、{Units(AssignmentRole.Responsible, 3, canHaveGroup: true)}",
            ClauseForm.LostMark => $"{Units(AssignmentRole.Lead, 2)}牵头{Units(AssignmentRole.Cooperating, 3, canHaveGroup: true)}配合",
            ClauseForm.OwnLines or ClauseForm.BracketedNoun => "",
            _ => Mixed(),
        };
        return Finish(form switch
        {
            ClauseForm.OwnLines => OwnLines(),
            ClauseForm.BracketedNoun => [BracketedNouns()],
            _ => [$"{brackets[0]}{inner}{brackets[1]}"],
        });
    }

    /// <summary>The cells 牵头部门, 责任单位 and 完成时限 of a table row; an empty cell is a space.</summary>
    public WrittenClause WriteRow(bool canLackUnits)
    {
        _assignments.Clear();
        _deadlines.Clear();
        var lead = Units(AssignmentRole.Lead, 2);
        var responsible = canLackUnits ? " " : Units(AssignmentRole.Responsible, 4, canHaveGroup: true);
        return Finish([lead, responsible, Deadline()]);
    }

    private WrittenClause Finish(IReadOnlyList<string> lines) => new(lines, [.. _assignments], [.. _deadlines]);

    private string Mixed()
    {
        var form = random.Pick(Mixable);
        return form switch
        {
            ClauseForm.Field => Field(),
            ClauseForm.Fields => Fields(),
            ClauseForm.Verbs => Verbs(),
            ClauseForm.LeadInsideField => $"责任单位：{Units(AssignmentRole.Lead, 1)}牵头；{Units(AssignmentRole.Implementing, 2)}落实",
            ClauseForm.Dated => Dated(),
            _ => Responsible(),
        };
    }

    private string Field() => random.Pick(["责任单位", "责任部门", "负责单位"]) + "：" + Units(AssignmentRole.Responsible, 5, canHaveGroup: true);

    private string Fields()
    {
        var text = random.Pick(["牵头单位", "牵头部门", "主办单位"]) + "：" + Units(AssignmentRole.Lead, 2);
        text += random.Below(4) switch
        {
            0 => $"；责任单位：{Units(AssignmentRole.Responsible, 3, canHaveGroup: true)}",
            1 => $"，配合单位：{Units(AssignmentRole.Cooperating, 3, canHaveGroup: true)}",
            2 => $"；配合部门：{Units(AssignmentRole.Cooperating, 3)}；参加单位：{Units(AssignmentRole.Participating, 2)}",
            _ => $"；参与单位：{Units(AssignmentRole.Participating, 3, canHaveGroup: true)}",
        };
        return random.Chance(30) ? $"{text}；{random.Pick(["完成时限", "时限要求", "完成时间"])}：{Deadline()}" : text;
    }

    private string Verbs() => random.Below(7) switch
    {
        0 => $"{Units(AssignmentRole.Lead, 2)}牵头，{Units(AssignmentRole.Cooperating, 3)}配合",
        1 => $"{Units(AssignmentRole.Lead, 2)}牵头，{Units(AssignmentRole.Responsible, 3)}按职责分工负责",
        2 => $"{Units(AssignmentRole.Lead, 1)}牵头；{Units(AssignmentRole.Responsible, 3)}等按职责分工负责",
        3 => $"{Units(AssignmentRole.Lead, 2)}牵头，{Units(AssignmentRole.Cooperating, 2)}配合，{Group(AssignmentRole.Implementing)}落实",
        4 => $"{Units(AssignmentRole.Lead, 2)}分别牵头，{Units(AssignmentRole.Cooperating, 2)}按职责分工配合",
        5 => $"{Units(AssignmentRole.Responsible, 2)}负责，{Units(AssignmentRole.Participating, 2)}参与",
        _ => $"{Units(AssignmentRole.Guiding, 1)}指导，{Units(AssignmentRole.Responsible, 2)}负责",
    };

    private string Responsible() => random.Below(6) switch
    {
        0 => $"{Units(AssignmentRole.Responsible, 3, canHaveGroup: true)}负责",
        1 => $"{Units(AssignmentRole.SeparatelyResponsible, 3)}分别负责",
        2 => $"{Units(AssignmentRole.Responsible, 4, canHaveGroup: true)}按职责分工负责",
        3 => $"{Units(AssignmentRole.Responsible, 3)}等和{Group(AssignmentRole.Responsible)}负责",
        4 => $"{Units(AssignmentRole.Responsible, 1)}会同{Units(AssignmentRole.Cooperating, 2)}负责",
        _ => $"{Units(AssignmentRole.Responsible, 3)}按照各自职责分工负责",
    };

    private string ByPosition(bool isFirst)
    {
        var first = Units(AssignmentRole.Lead, 1);
        var text = $"{first}、{Units(AssignmentRole.Responsible, 3, canHaveGroup: true)}";
        return isFirst ? text + random.Pick(["负责。列第一位者为牵头单位，下同", "负责，排在第一位的为牵头部门，下同"]) : random.Chance(60) ? text + "负责" : text;
    }

    private string BeforeComma(bool isFirst) =>
        $"{Units(AssignmentRole.Lead, 2)}，{Units(AssignmentRole.Responsible, 3, canHaveGroup: true)}" + (isFirst ? "。逗号前为牵头单位，下同" : "");

    private string Bare() => $"{Units(AssignmentRole.Responsible, 2)}、{Units(AssignmentRole.Responsible, 3, canHaveGroup: true)}";

    private string Dated() => random.Below(4) switch
    {
        0 => $"{Units(AssignmentRole.Lead, 1)}牵头，{Units(AssignmentRole.Cooperating, 2)}配合，{Deadline()}",
        1 => $"{Units(AssignmentRole.Responsible, 2)}负责，{Deadline()}",
        2 => $"{Month()}底完成，牵头考核单位：{Units(AssignmentRole.Lead, 1)}",
        _ => $"责任单位：{Units(AssignmentRole.Responsible, 3)}；完成时限：{Deadline()}",
    };

    private string BracketedNouns() => random.Below(3) switch
    {
        0 => $"【责任单位】{Units(AssignmentRole.Responsible, 4, canHaveGroup: true)}",
        1 => $"【牵头单位】{Units(AssignmentRole.Lead, 2)}【配合单位】{Units(AssignmentRole.Cooperating, 3, canHaveGroup: true)}",
        _ => $"〔牵头部门〕{Units(AssignmentRole.Lead, 1)}〔责任部门〕{Units(AssignmentRole.Responsible, 3)}〔完成时限〕{Deadline()}",
    };

    private List<string> OwnLines() => random.Below(4) switch
    {
        0 => [$"责任单位：{Units(AssignmentRole.Responsible, 4, canHaveGroup: true)}"],
        1 => [$"牵头单位：{Units(AssignmentRole.Lead, 2)}", $"配合单位：{Units(AssignmentRole.Cooperating, 3, canHaveGroup: true)}", $"完成时限：{Deadline()}"],
        2 => [$"牵头单位：{Units(AssignmentRole.Lead, 2)}。责任单位：{Units(AssignmentRole.Responsible, 3)}。完成时限：{Deadline()}。"],
        _ => [$"牵头部门：{Units(AssignmentRole.Lead, 1)}", $"参与部门：{Units(AssignmentRole.Participating, 3)}"],
    };

    /// <summary>A list of single bodies, a group at its end now and then; all get <paramref name="role"/>.</summary>
    public string Units(AssignmentRole role, int most, bool canHaveGroup = false)
    {
        var known = _assignments.Select(a => a.Unit).ToHashSet();
        var names = random.PickSome([.. office.Units.Where(u => !known.Contains(u))], random.Between(1, most));
        if (names.Count > 1 && office.Elided.Count > 0 && random.Chance(15) && office.Elided.FirstOrDefault(e => !known.Contains(e)) is { } elided) names[^1] = elided;
        if (canHaveGroup && random.Chance(35)) names.Add(random.Pick(office.Groups));
        foreach (var name in names) _assignments.Add(new GeneratedAssignment(name, role));
        return string.Join(_canUseCommas && random.Chance(12) ? "，" : "、", names);
    }

    /// <summary>A deadline and its words.</summary>
    public string Deadline()
    {
        var (words, date) = random.Below(6) switch
        {
            0 => ($"{year}年{Number(out var month)}月底前", (DateOnly?)EndOf(month)),
            1 => ($"{Number(out var month)}月底前", EndOf(month)),
            2 => ($"{year}年底", new DateOnly(year, 12, 31)),
            3 => ($"{year}年{Number(out var month)}月", EndOf(month)),
            4 => ("长期坚持", null),
            _ => ($"{year + 1}年年底以前", new DateOnly(year + 1, 12, 31)),
        };
        _deadlines.Add(date);
        return words;
    }

    private string Group(AssignmentRole role)
    {
        var name = random.Pick(office.Groups);
        _assignments.Add(new GeneratedAssignment(name, role));
        return name;
    }

    private string Month()
    {
        var text = $"{Number(out var month)}月";
        _deadlines.Add(EndOf(month));
        return text;
    }

    private int Number(out int month) => month = random.Between(1, 12);

    private DateOnly EndOf(int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
