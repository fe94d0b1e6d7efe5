/** What hurried people write, and what they mean: a line each, the longer one of two that begin alike first. */
const meant = `
r w ratio > read write ratio
rw > read write
w o > without
b4 > before
abt > about
ppl > people
u > you
ur > your
hv > have
shld > should
cld > could
wld > would
smth > something
sth > something
pls > please
plz > please
thru > through
tho > though
btw >
tbh >
fyi >
asap > immediately
reqd > required
reqs > requirements
req > request
avg > average
approx > approximate
num of > number of
no of > number of
nr of > number of
count of > number of
how many > number of
mins > minutes
secs > seconds
sec > second
hr > hour
hrs > hours
mth > month
mths > months
yr > year
yrs > years
wk > week
msg > message
msgs > messages
notif > notification
notifs > notifications
pic > picture
pics > pictures
vid > video
vids > videos
img > image
imgs > images
acct > account
accts > accounts
acc > account
pw > password
pwd > password
pwds > passwords
perms > permissions
authn > authentication
authz > authorization
config > configuration
doc > document
docs > documents
db > database
dbs > databases
dc > datacenter
dcs > datacenters
tix > tickets
info > information
conn > connection
conns > connections
convo > conversation
convos > conversations
org > organisation
orgs > organisations
cust > customer
custs > customers
svc > service
svcs > services
lang > language
langs > languages
freq > frequency
temp > temporary
perm > permanent
async > asynchronous
admin > administrator
dau > daily active users
daus > daily active users
mau > monthly active users
maus > monthly active users
ccu > concurrent users
rpo > data loss
rto > recovery time
ha > high availability
dr > disaster recovery
e2ee > e2e encryption
end to end > e2e
i18n > localization
l10n > localization
internationalization > localization
data center > datacenter
data centers > datacenters
real time > realtime
near realtime > realtime
full text > fulltext
time zone > timezone
time out > timeout
times out > timeout
log in > login
logs in > login
logged in > login
logging in > login
log ins > logins
sign in > login
signs in > login
signed in > login
signing in > login
sign ins > logins
log out > logout
logs out > logout
logged out > logout
logging out > logout
sign out > logout
signs out > logout
signed out > logout
signing out > logout
sign up > signup
signed up > signup
opt out > unsubscribe
opted out > unsubscribe
third party > provider
third parties > providers
whos > who is
make money > revenue
accessibility > a11y
load balancer > loadbalancer
load balancers > loadbalancer
how many days > how long
how many weeks > how long
how many months > how long
how many years > how long
how many hours > how long
how many minutes > how long
how many seconds > how long
how much > number of
`.trim().split('\n').map((line) => line.split('>').map((side) => side.trim()));

const rewrites = new Map(meant.map(([from = '', to = '']) => [from, to]));
const anyOfThem = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...rewrites.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** The words of a text in lower case and one spelling: `read-only` is two words and `what's` one, "dau" is "daily active users", and "organisation" is written with a z. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll(/['’]/g, '').split(/[^\p{L}\p{N}]+/u).map(american).join(' ');
  return plain.replaceAll(anyOfThem, (from) => rewrites.get(from) ?? from).split(' ').filter((word) => /^\d|../.test(word));
}

function american(word: string): string {
  return word.replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1').replace(/(?<=\w{3})our(s|ed|ing)?$/, 'or$1').replace(/^centre(s?)$/, 'center$1').replace(/ogue$/, 'og');
}
