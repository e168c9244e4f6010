// Alerts for operators. Each names the section of docs/operate.md that says what to do.
param name string
param location string
param tags object
param insightsId string
param address string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(address)) {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'oneonone'
    enabled: true
    emailReceivers: [{ name: 'operator', emailAddress: address, useCommonAlertSchema: true }]
  }
}

var metric = 'customMetrics | where name == '
var rules = [
  {
    name: 'poison'
    title: 'Work has failed permanently'
    words: 'A message failed permanently and is in a poison queue. docs/operate.md: Poison.'
    query: '${metric}"oneonone.work.poison" | where valueMax > 0'
    every: 'PT15M'
    severity: 1
  }
  {
    name: 'digest-late'
    title: 'Digests are late'
    words: 'A digest was sent more than five hours after it was due. docs/operate.md: Late digests.'
    query: '${metric}"oneonone.digest.lateness" | where valueMax > 5 * 3600'
    every: 'PT1H'
    severity: 2
  }
  {
    name: 'subscription-lost'
    title: 'Change notifications are lost'
    words: 'Subscriptions were removed and could not be created again. docs/operate.md: Lost subscriptions.'
    query: '${metric}"oneonone.subscription.lost" | where valueSum > 0'
    every: 'PT1H'
    severity: 2
  }
  {
    name: 'sealing'
    title: 'A key of sealed text is missing'
    words: 'What people write could not be opened or saved, because a key is missing or wrong. docs/operate.md: Encryption of what people write.'
    query: '${metric}"oneonone.sealing.refused" | where valueSum > 0'
    every: 'PT15M'
    severity: 1
  }
  {
    name: 'throttling'
    title: 'Microsoft Graph throttles us'
    words: 'Work was postponed more than 500 times in an hour because Graph asked us to wait. docs/operate.md: Throttling.'
    query: '${metric}"oneonone.work.handled" | where customDimensions.outcome == "put-off" | summarize total = sum(valueSum) | where total > 500'
    every: 'PT1H'
    severity: 3
  }
]

resource alert 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for rule in rules: {
  name: 'alert-${name}-${rule.name}'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'OutlookOneOnOne: ${rule.title}'
    description: rule.words
    severity: rule.severity
    enabled: true
    scopes: [insightsId]
    evaluationFrequency: rule.every
    windowSize: rule.every
    criteria: { allOf: [{ query: rule.query, timeAggregation: 'Count', operator: 'GreaterThan', threshold: 0 }] }
    autoMitigate: true
    actions: { actionGroups: empty(address) ? [] : [people.id] }
  }
}]
