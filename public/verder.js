// Leads on from a page that moved, its fragment along: no host sees that, and a refresh drops it.
// A place that went elsewhere than its page has a link of its own.
const { hash } = location;
const page = document.querySelector('a');
const place = hash && document.getElementById(hash.slice(1))?.querySelector('a');
if (place) location.replace(place.href);
else if (page) location.replace(hash ? page.href.split('#')[0] + hash : page.href);
