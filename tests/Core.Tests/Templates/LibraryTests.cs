using OutlookOneOnOne.Core.Agendas.Composing;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Fakes;
using OutlookOneOnOne.Tests;

namespace OutlookOneOnOne.Core.Tests.Templates;

public sealed class LibraryTests
{
    public static TheoryData<string> Ids { get; } = [.. TemplateLibrary.BuiltIn.All.Select(t => t.Id.Value)];

    [Fact]
    public void The_built_in_templates_come_in_order_from_everyday_to_hard() =>
        Assert.Equal(
            [
                "direct-report-weekly", "ten-ten-ten", "first-one-on-one", "nothing-to-discuss", "career-quarterly", "feedback-both-ways",
                "after-leave", "skip-level", "peer", "with-my-manager", "manager-of-managers",
                "new-manager", "skip-level-first", "skip-level-follow-up", "across-time-zones", "intern", "contractor", "former-peer",
                "peer-across-functions", "mentoring", "founders",
                "praise", "listening-only", "priorities", "decision-needed", "nothing-from-me", "too-much", "growth-plan",
                "stay-interview", "onboarding-week-1", "onboarding-week-4", "onboarding-week-12", "year-end", "before-leave",
                "after-illness", "reorganisation", "after-conflict", "promotion-not-yet", "underperformance", "resignation",
                "practice-round",
            ],
            TemplateLibrary.BuiltIn.All.Select(t => t.Id.Value));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_says_what_to_leave_out_and_what_it_is_based_on(string id)
    {
        var template = Pairs.Template(id);
        Assert.InRange(template.LeaveOut.Count, 2, 4);
        Assert.NotNull(template.Evidence);
    }

    [Fact]
    public void What_to_leave_out_ends_the_note_for_the_lead()
    {
        var template = Pairs.Template("resignation");
        var note = ComposeAgenda.CoachingNote(Pairs.Agenda(template), Pairs.Pair(), Pairs.Ann, Pairs.Bo, Pairs.Ann.Id);

        Assert.Equal(template.CoachingNote.Count + template.LeaveOut.Count, note.Count);
        Assert.Equal($"Leave out: {template.LeaveOut[^1].Source}", note[^1].ToText());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wording_matches_the_snapshot(string id) =>
        Snapshots.Match(AgendaMarkdown.Write(Pairs.FullPage(Pairs.Template(id))), $"{id}.md", "Agendas");

    [Fact]
    public void The_HTML_of_an_invite_matches_the_snapshot() =>
        Snapshots.Match(
            AgendaHtml.Write(Pairs.FullPage(Pairs.Template("direct-report-weekly")), new Uri("https://contoso.example/a?x=1&y=2")),
            "direct-report-weekly.html",
            "Agendas");

    [Fact]
    public void The_plain_text_matches_the_snapshot() =>
        Snapshots.Match(AgendaText.Write(Pairs.FullPage(Pairs.Template("direct-report-weekly"))), "direct-report-weekly.txt", "Agendas");

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_minutes_of_the_sections_add_up_to_the_length_of_the_1_1(string id)
    {
        var template = Pairs.Template(id);
        Assert.Equal(template.Minutes, template.Sections.Sum(s => s.Minutes));
    }

    [Fact]
    public void At_least_four_fifths_of_the_regular_1_1_is_not_the_managers_time()
    {
        var template = Pairs.Template("direct-report-weekly");
        Assert.True(template.Sections.Where(s => s.Title.Source.Contains("me.first_name")).Sum(s => s.Minutes) * 5 <= template.Minutes);
        Assert.Contains("other.first_name", template.Sections[0].Title.Source);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_coaching_note_is_for_the_lead_only_and_is_never_rendered_with_the_agenda(string id)
    {
        var agenda = Pairs.Agenda(Pairs.Template(id));
        var note = ComposeAgenda.CoachingNote(agenda, Pairs.Pair(), Pairs.Ann, Pairs.Bo, Pairs.Ann.Id);
        var page = Pairs.FullPage(Pairs.Template(id));
        var shown = AgendaMarkdown.Write(page) + AgendaText.Write(page) + AgendaHtml.Write(page);

        Assert.NotEmpty(note);
        Assert.All(note, paragraph => Assert.DoesNotContain(paragraph.ToText(), shown));
        Assert.Empty(ComposeAgenda.CoachingNote(agenda, Pairs.Pair(), Pairs.Ann, Pairs.Bo, Pairs.Bo.Id));
    }
}
