// The Functions application: Flex Consumption, .NET 10 isolated, no secrets.
param name string
param location string
param tags object
param settings object
param storageName string
param deploymentContainer string
param identityIds string[]
param alwaysReady { http: int, queues: int }
param maximumInstances int
param instanceMemoryMB int
param addinOrigin string

@description('Subnet for outgoing traffic; empty without private networking.')
param subnetId string

// Each queue function scales separately, so each has its own always-ready instances.
var queueFunctions = ['Coverage', 'Digests', 'Agendas', 'CalendarChanges', 'Subscriptions']

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: 'func-${name}'
  location: location
  tags: union(tags, { 'azd-service-name': 'functions' })
  kind: 'functionapp,linux'
  identity: {
    type: 'SystemAssigned, UserAssigned'
    userAssignedIdentities: toObject(identityIds, id => id, _ => {})
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: {
      minTlsVersion: '1.2'
      http20Enabled: true
      cors: { allowedOrigins: [addinOrigin], supportCredentials: false }
    }
    functionAppConfig: {
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: deploymentContainer
          authentication: { type: 'SystemAssignedIdentity' }
        }
      }
      scaleAndConcurrency: {
        maximumInstanceCount: maximumInstances
        instanceMemoryMB: instanceMemoryMB
        alwaysReady: concat(
          alwaysReady.http > 0 ? [{ name: 'http', instanceCount: alwaysReady.http }] : [],
          alwaysReady.queues > 0 ? map(queueFunctions, f => { name: 'function:${f}', instanceCount: alwaysReady.queues }) : []
        )
      }
    }
  }
}

resource appSettings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'appsettings'
  properties: union(settings, {
    AzureWebJobsStorage__accountName: storageName
    AzureWebJobsStorage__credential: 'managedidentity'
    // .NET 10 on Flex Consumption: the placeholder process can end with SIGSEGV (Azure/azure-functions-dotnet-worker issue 3335).
    WEBSITE_USE_PLACEHOLDER_DOTNETISOLATED: '0'
  })
}

// Publishing with user name and password is off, for FTP and for SCM.
resource ftp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

resource scm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

output id string = app.id
output principalId string = app.identity.principalId
