//! The same lives by an event-sourcing crate, which keeps its events in memory: a machine written by hand,
//! with neither guards nor roles, whose history nothing seals.

#![expect(clippy::disallowed_types, reason = "the crate wants the metadata of events in such a map")]

use std::collections::HashMap;
use std::convert::Infallible;
use std::future::Future;
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use cqrs_es::event_sink::EventSink;
use cqrs_es::{
    Aggregate, AggregateContext, AggregateError, CqrsFramework, DomainEvent, EventEnvelope, EventStore,
};
use serde::{Deserialize, Serialize};
use tavolata::model::Noun;
use tavolata::workflow::{self, Command, Goal, machine};

/// A recommendation.
#[derive(Default, Serialize, Deserialize)]
struct Recommendation {
    status: Option<String>,
    log: Vec<Stepped>,
}

/// A step that was taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Stepped {
    verb: String,
    to: String,
    on: String,
    by: String,
    given: Option<String>,
}

impl DomainEvent for Stepped {
    fn event_type(&self) -> String {
        self.verb.clone()
    }

    fn event_version(&self) -> String {
        "1".to_owned()
    }
}

impl Aggregate for Recommendation {
    const TYPE: &'static str = "recommendation";
    type Command = Stepped;
    type Event = Stepped;
    type Error = Infallible;
    type Services = ();

    async fn handle(&mut self, step: Stepped, (): &(), sink: &EventSink<Self>) -> Result<(), Infallible> {
        let state = self.status.as_deref().unwrap_or("draft");
        let machine = machine(Noun::Recommendation).unwrap();
        let open = machine.open(state).find(|open| open.verb == step.verb).unwrap();
        if let Goal::State(to) = open.to {
            sink.write(Stepped { to: to.to_owned(), ..step }, self).await;
        }
        Ok(())
    }

    fn apply(&mut self, event: Stepped) {
        self.status = Some(event.to.clone());
        self.log.push(event);
    }
}

/// The events in memory, by recommendation. (The crate's own store prints what it does.)
#[derive(Default)]
struct Store(Mutex<HashMap<String, Vec<Envelope>>>);

type Envelope = EventEnvelope<Recommendation>;
type Failure = AggregateError<Infallible>;

/// A recommendation as its events leave it.
struct Loaded {
    id: String,
    recommendation: Recommendation,
    last: usize,
}

impl AggregateContext<Recommendation> for Loaded {
    fn aggregate(&mut self) -> &mut Recommendation {
        &mut self.recommendation
    }
}

impl EventStore<Recommendation> for Store {
    type AC = Loaded;

    async fn load_events(&self, id: &str) -> Result<Vec<Envelope>, Failure> {
        Ok(self.0.lock().unwrap().get(id).cloned().unwrap_or_default())
    }

    async fn load_aggregate(&self, id: &str) -> Result<Loaded, Failure> {
        let mut loaded = Loaded { id: id.to_owned(), recommendation: Recommendation::default(), last: 0 };
        for envelope in self.load_events(id).await? {
            loaded.last = envelope.sequence;
            loaded.recommendation.apply(envelope.payload);
        }
        Ok(loaded)
    }

    async fn commit(
        &self,
        events: Vec<Stepped>,
        loaded: Loaded,
        metadata: HashMap<String, String>,
    ) -> Result<Vec<Envelope>, Failure> {
        let envelope = |(payload, sequence)| Envelope {
            aggregate_id: loaded.id.clone(),
            sequence,
            payload,
            metadata: metadata.clone(),
        };
        let envelopes: Vec<_> = events.into_iter().zip(loaded.last + 1..).map(envelope).collect();
        self.0.lock().unwrap().entry(loaded.id.clone()).or_default().extend(envelopes.iter().cloned());
        Ok(envelopes)
    }
}

/// Lets the commands happen; how many events there are then.
pub(crate) fn run(commands: &[(Command, workflow::Context)]) -> usize {
    let framework = CqrsFramework::new(Store::default(), Vec::new(), ());
    for (command, context) in commands {
        let step = Stepped {
            verb: command.verb.clone(),
            to: String::new(),
            on: context.at.to_string(),
            by: context.actor.clone().unwrap_or_default(),
            given: command.given.values().next().and_then(|value| value.as_str()).map(str::to_owned),
        };
        now(framework.execute(command.subject.as_deref().unwrap(), step)).unwrap();
    }
    commands.len()
}

/// What comes of a future that waits for nobody.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(done) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return done;
        }
    }
}
