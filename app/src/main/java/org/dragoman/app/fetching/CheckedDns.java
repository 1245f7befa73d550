package org.dragoman.app.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds addresses of hosts and refuses a host where one of them may not be asked. The connection is made to the very address that was
 * checked, for each request and each redirection anew, so that a name that changes its address gains nothing.
 */
final class CheckedDns implements DnsResolver {

    private final Predicate<InetAddress> allowed;

    CheckedDns(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (found.length == 0 || !Arrays.stream(found).allMatch(allowed)) {
            throw new UnknownHostException(host + " does not lead to a public address");
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return host;
    }
}
