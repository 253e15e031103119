package de.antragswerk.tenancy.scope;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Opens the scope inside the transaction that {@code @Transactional} has begun just before. */
@InScope(ScopeKind.PLATFORM)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class ScopeInterceptor {
    private final ActingScope acting;
    private final TransactionScope transaction;

    @Inject
    ScopeInterceptor(ActingScope acting, TransactionScope transaction) {
        this.acting = acting;
        this.transaction = transaction;
    }

    @AroundInvoke
    Object inScope(InvocationContext invocation) throws Exception {
        transaction.act(acting.of(kind(invocation), invocation.getParameters()));
        return invocation.proceed();
    }

    private static ScopeKind kind(InvocationContext invocation) {
        var onMethod = invocation.getMethod().getAnnotation(InScope.class);
        if (onMethod != null) {
            return onMethod.value();
        }
        return invocation
                .getMethod()
                .getDeclaringClass()
                .getAnnotation(InScope.class)
                .value();
    }
}
