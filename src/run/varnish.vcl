vcl 4.1;

# Two replicas of the site behind Varnish, which shares out the requests and keeps the answers. For /etc/varnish/, with
#   varnishd -f /etc/varnish/varnish.vcl -p http_gzip_support=off -p backend_idle_timeout=15
# since the site packs its pages itself, with Brotli too, of which Varnish knows nothing, and closes idle connections
# after 30 seconds.
# src/bench/replicas.sh tries this very file, with other ports.

import directors;
import std;

probe front {
    .request = "HEAD / HTTP/1.1" "Host: localhost" "Connection: close";
    .interval = 2s;
    .timeout = 2s;
    .window = 3;
    .threshold = 2;
    .initial = 2;
}

backend a { .host = "127.0.0.1"; .port = "8080"; .probe = front; .connect_timeout = 2s; .first_byte_timeout = 30s; }
backend b { .host = "127.0.0.1"; .port = "8090"; .probe = front; .connect_timeout = 2s; .first_byte_timeout = 30s; }

acl operators { "127.0.0.1"; "::1"; }

sub vcl_init {
    new replicas = directors.round_robin();
    replicas.add_backend(a);
    replicas.add_backend(b);
}

sub vcl_recv {
    set req.backend_hint = replicas.backend();
    # After a change: curl -X BAN http://127.0.0.1/
    if (req.method == "BAN") {
        if (client.ip !~ operators) {
            return (synth(405));
        }
        ban("obj.status != 0");
        return (synth(200, "Emptied"));
    }
    # Of what a browser accepts, one coding is asked for, so a page is kept in three forms at most
    if (req.http.Accept-Encoding ~ "(?i)\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
        set req.http.Accept-Encoding = "br";
    } elseif (req.http.Accept-Encoding ~ "(?i)\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
        set req.http.Accept-Encoding = "gzip";
    } else {
        unset req.http.Accept-Encoding;
    }
    # The site has no cookies; those of others on the same host must not keep its pages from the cache
    unset req.http.Cookie;
    # What lies beyond stale-while-revalidate (a minute unless set) is for when no replica answers
    if (std.healthy(req.backend_hint) && req.restarts == 0) {
        set req.grace = 60s;
    } else {
        set req.grace = 10d;
    }
}

sub vcl_deliver {
    # None has answered, and the probes have not seen it yet. One that is busy says when to come again
    if (resp.status >= 500 && !resp.http.Retry-After && req.restarts == 0) {
        return (restart);
    }
}

sub vcl_backend_fetch {
    # The second time, the other one
    set bereq.backend = replicas.backend();
}

sub vcl_backend_response {
    if (beresp.status == 502 && bereq.retries < 2) {
        return (retry);
    }
    if (beresp.status >= 500 && bereq.is_bgfetch) {
        return (abandon);
    }
    # What is not found or not understood says nothing of caches, so it is not kept
    if (!beresp.http.Cache-Control) {
        set beresp.ttl = 0s;
        set beresp.uncacheable = true;
        return (deliver);
    }
    # stale-if-error
    set beresp.grace = 1d;
}

sub vcl_backend_error {
    if (bereq.retries < 2) {
        return (retry);
    }
    # Else those who wait for the page would get the error for seconds, and not what is kept
    set beresp.ttl = 0s;
    set beresp.grace = 0s;
}
