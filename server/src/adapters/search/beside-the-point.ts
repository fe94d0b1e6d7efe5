/** What candidates ask that no scenario answers. It stands in the index among the facts, so that such a question finds this and not the fact that shares a word with it. */
export const besideThePoint: readonly string[] = [
  'How many engineers, developers and designers are on the team? team size staff people work hire company organisation office name',
  'Which programming language, framework, library, database, operating system or version do we use, is it written in? technology stack tool kubernetes docker linux kafka postgres',
  'Which cloud provider or vendor are we on? aws azure gcp cloud hosting company',
  'What is the deadline, the schedule or the launch date? when release start finish project plan roadmap month party',
  'What budget do we have, how do we make money, what is the profit? business revenue advertising ads sales marketing competitor sign contract paid plan free',
  'What does the screen look like? colour font logo brand design system dark mode page layout frontend mobile app tablet website browser',
  'How should I begin, may I draw, which diagram do you prefer? draw diagram whiteboard start first interview question',
  'Who wrote it, who is on call, who owns it, how old is the present system? rota support desk oncall manager history built before',
  'Should I write code, use REST, gRPC or GraphQL, SQL or NoSQL, Redis, a monolith or microservices? api style documentation library load balancer hardware engine product component',
  'How do we test, deploy, review, release it, is it open source? unit tests ci cd pipeline qa mvp stakeholder design doc style guide legacy code',
  'How much time do I have for this, what do you want to see, may I ask? minutes left round code write',
  'Are there extras such as stickers, reactions, avatars, tags, gifts, vouchers, newsletters, loyalty points, bonuses, tips, games, calendars or printing? livestream feature fun integration accessibility machine learning ai chatbot',
];
