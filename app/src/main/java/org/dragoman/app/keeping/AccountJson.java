package org.dragoman.app.keeping;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import org.dragoman.engine.reconcile.Account;

/** Accounts as JSON and back, field by field. */
public final class AccountJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), new ParameterNamesModule())
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .build();

    private AccountJson() {}

    /** The JSON form of an account. */
    public static String write(Account account) {
        try {
            return JSON.writeValueAsString(account);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the account of article " + account.article() + " has no JSON form", e);
        }
    }

    /** The account of a JSON form. */
    public static Account read(String json) {
        try {
            return JSON.readValue(json, Account.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an account of the store cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
