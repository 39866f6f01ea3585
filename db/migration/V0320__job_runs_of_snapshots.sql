-- One task reads all snapshots now: of those it replaces, nothing is left to be seen.
delete from job_run where task in ('site.Site.refresh', 'navigation.Navigation.refresh', 'graph.Imprint.refresh',
    'taxonomy.SectionNavigation.refresh', 'distribution.Distribution.refresh');
