use crate::AsSendBody;

pub struct AgentScope {}

pub struct RequestScope<Any> {}

pub struct HttpCrateScope<S: AsSendBody> {}

#[derive(Debug)]
pub struct WithoutBody {}

#[derive(Debug)]
pub struct WithBody {}
