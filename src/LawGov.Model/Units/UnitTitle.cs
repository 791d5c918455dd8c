namespace LawGov.Model.Units;

/// <summary>A full name (全称) that bodies of one function carry, without the place, and the short forms that stand for it.</summary>
/// <param name="Name">Full name without place, such as 发展和改革委员会; a name that begins with 委 belongs to the party committee (区委组织部).</param>
/// <param name="Level">Level that this name alone gives away (司法部, 司法厅); null when bodies of several levels carry it.</param>
/// <param name="ShortForms">Short forms (简称) of it, such as 发改委; never null.</param>
public sealed record UnitTitle(string Name, AdministrativeLevel? Level, ValueList<string> ShortForms);
